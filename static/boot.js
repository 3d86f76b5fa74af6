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
	// A browser that knows Trusted Types takes no script by its address but from here, and only our own.
	globalThis.trustedTypes?.createPolicy('default', {
		createScriptURL(text) {
			const { origin, pathname } = new URL(text, location.href);
			const own = /^\/((service-)?worker\.js|(_app\/immutable|tools)\/[\w./-]+\.m?js)$/.test(pathname);
			return own && origin === location.origin ? text : null;
		},
		// the framework's last page, where not even the frame of the app loads: it gets words of ours
		createHTML: (text, type, sink) =>
			/parseFromString/.test(sink)
				? '<p>Kibali could not open here. Nothing is lost.<p>Kibali haikuweza kufunguka hapa. Hakuna kilichopotea.<p><a href="/">Try again · Jaribu tena</a>'
				: null
	});
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
	// Any other button that is tapped so early is tapped again once the app can hear it.
	let early;
	const keep = ({ target }) => {
		early = target instanceof Element && target.closest('button:not([data-language])');
	};
	addEventListener('click', keep, true);
	addEventListener('kibali:ready', () => {
		removeEventListener('click', keep, true);
		if (early?.isConnected) early.click();
		early = null;
	});
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		globalThis.kibaliInstall = event;
		dispatchEvent(new Event('kibali:installable'));
	});
})();
