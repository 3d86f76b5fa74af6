/** Drawn on a 24 × 24 grid with a round 2-unit stroke. */
export const icons = {
	home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
	services: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
	outbox: 'M4 13v6h16v-6M12 15V4M8 8l4-4 4 4',
	help: 'M12 3a9 9 0 100 18 9 9 0 000-18M9.5 9.5a2.5 2.5 0 115 0c0 2-2.5 2-2.5 4M12 17h.01',
	news: 'M6 17V11a6 6 0 0112 0v6l2 2H4zM10 21h4',
	check: 'M5 13l4 4L19 7',
	back: 'M15 5l-7 7 7 7',
	next: 'M9 5l7 7-7 7',
	settings: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 4.5v5M9 14.5v5',
	add: 'M12 5v14M5 12h14',
	remove: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
	camera: 'M4 8h4l1.5-3h5L16 8h4v11H4zM12 10a3.3 3.3 0 100 6.6 3.3 3.3 0 000-6.6',
	file: 'M6 3h8l4 4v14H6zM14 3v5h4M9 13h6M9 17h6',
	phone: 'M7 3h10v18H7zM11 17.5h2',
	warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
	info: 'M12 3a9 9 0 100 18 9 9 0 000-18M12 11v6M12 7.5h.01',
	search: 'M11 5a6 6 0 100 12 6 6 0 000-12M15.5 15.5L20 20',
	download: 'M12 4v11M8 11l4 4 4-4M4 19h16',
	print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
	clock: 'M12 3a9 9 0 100 18 9 9 0 000-18M12 7v5l3 2',
	lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
	close: 'M6 6l12 12M18 6L6 18'
} as const;
export type IconName = keyof typeof icons;
