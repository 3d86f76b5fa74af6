/** What this browser lost, or cannot do: most people never read it. */
export const browser = {
	help: 'What can I do?',
	cleared: {
		title: 'What you saved here is gone',
		text: 'This browser no longer has the forms, documents and receipts that were kept here. It may have cleared them to make room, or someone deleted them. Kibali has no other copy.',
		next: 'What the office has already received is still with the office. A backup file brings the rest back. Without one it has to be filled in again.',
		bring: 'Bring in a backup file',
		understood: 'I understand'
	},
	limits: {
		noStorage: {
			title: 'This browser does not let Kibali save',
			text: 'A form you fill in here would be lost. Open Kibali in a normal window, not a private one, or use another browser.'
		},
		noKeys: {
			title: 'Kibali cannot keep your answers safe here',
			text: 'This page was opened without a secure address, so nothing can be sealed. Open the address that begins with https.'
		},
		littleRoom: {
			title: 'This phone has little room left',
			text: 'Delete photos or apps that you do not need before you add documents.'
		},
		noWorker: {
			title: 'Keep Kibali open while it sends',
			text: 'This browser cannot send in the background. Your application goes while Kibali is open.'
		}
	}
};
