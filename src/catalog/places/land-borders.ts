import type { ListedPlace } from '../places.ts';

/** The gazetted land points of entry, by the Kenya Revenue Authority. OSBP: one-stop border post. */
export const landBorders = [
	{ id: 'busia', name: 'Busia OSBP (Uganda)' },
	{ id: 'malaba', name: 'Malaba OSBP (Uganda)' },
	{ id: 'namanga', name: 'Namanga OSBP (Tanzania)' },
	{ id: 'isebania', name: 'Isebania OSBP (Tanzania)' },
	{ id: 'lunga-lunga', name: 'Lunga Lunga OSBP (Tanzania)' },
	{ id: 'taveta', name: 'Taveta OSBP (Tanzania)' },
	{ id: 'moyale', name: 'Moyale OSBP (Ethiopia)' },
	{ id: 'loitokitok', name: 'Loitokitok (Tanzania)' },
	{ id: 'lwakhakha', name: 'Lwakhakha (Uganda)' },
	{ id: 'suam', name: 'Suam (Uganda)' },
	{ id: 'nadapal', name: 'Nadapal (South Sudan)' },
	{ id: 'muhuru-bay', name: 'Muhuru Bay (Tanzania)' },
	{ id: 'sand-river', name: 'Sand River (Tanzania)', closed: true },
	{ id: 'liboi', name: 'Liboi (Somalia)', closed: true },
	{ id: 'mandera', name: 'Mandera (Somalia)', closed: true },
	{ id: 'kiunga', name: 'Kiunga (Somalia)', closed: true }
] as const satisfies readonly ListedPlace[];
