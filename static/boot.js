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
	// On a slow link the language is chosen before the app can hear it: it finds the choice here.
	addEventListener('click', ({ target }) => {
		const tapped = target instanceof Element && target.closest('[data-language]');
		if (!tapped) return;
		try {
			localStorage.setItem('kibali:language', tapped.getAttribute('data-language'));
			tapped.setAttribute('aria-pressed', 'true');
		} catch {
			// then it is asked again once the app is there
		}
	});
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		globalThis.kibaliInstall = event;
		dispatchEvent(new Event('kibali:installable'));
	});
})();
