/** Of a form that is not here, or can no longer be filled in. */
export const gone = {
	missingTitle: 'This application is not on this phone',
	missing:
		'It may have been started on another phone or in another browser. Kibali keeps applications only where they were filled in.',
	deletedTitle: 'This application was deleted',
	deleted: 'Its answers are no longer kept on this phone.',
	unknownServiceTitle: 'This version of the app does not know this service',
	unknownService: 'Update the app, then open the application again. Your answers are kept.',
	home: 'Go to the start page',
	services: 'See what you can apply for',
	closedTitle: 'This application is signed and submitted',
	closed: 'Its answers can no longer be changed here.',
	follow: 'See where it stands'
};
