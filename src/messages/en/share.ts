export const share = {
	copied: 'The link is copied. Paste it where you want to send it.',
	copiedText: 'Copied. Paste it where you want to send it.',
	byHand: 'This browser does not let Kibali copy. Select and copy it here:',
	shared: 'Given to the app that you chose.',
	label: 'To copy'
};
