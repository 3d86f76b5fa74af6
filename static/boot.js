// Runs before the page is drawn: sets language and colours, so that a prerendered page never flashes
// in the wrong ones. Everything else waits for the app.
(() => {
	const root = document.documentElement;
	const read = (name) => {
		try {
			return localStorage.getItem(`kibali:${name}`);
		} catch {
			return null;
		}
	};
	const theme = read('theme');
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	if (read('has-data')) root.dataset.returning = '';
	const language = read('language');
	if (language) root.dataset.spoken = '';
	if (language && language !== 'en') {
		root.lang = language;
		root.style.visibility = 'hidden';
		// a page whose script never comes is better read in English than not at all
		setTimeout(() => (root.style.visibility = ''), 4000);
	}
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		globalThis.kibaliInstall = event;
		dispatchEvent(new Event('kibali:installable'));
	});
})();
