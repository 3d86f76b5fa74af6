import type { ListedPlace } from '../places.ts';

/**
 * Airlines that fly to Kenya, by IATA code. Our own list from common knowledge, not an official one:
 * timetables change, so a question that uses it allows free entry.
 */
export const airlines = [
	{ id: 'XU', name: 'African Express Airways (XU)' },
	{ id: 'G9', name: 'Air Arabia (G9)' },
	{ id: 'SM', name: 'Air Cairo (SM)' },
	{ id: 'AF', name: 'Air France (AF)' },
	{ id: 'AI', name: 'Air India (AI)' },
	{ id: 'MK', name: 'Air Mauritius (MK)' },
	{ id: 'TC', name: 'Air Tanzania (TC)' },
	{ id: 'P2', name: 'AirKenya Express (P2)' },
	{ id: '4Z', name: 'Airlink (4Z)' },
	{ id: 'J4', name: 'Badr Airlines (J4)' },
	{ id: 'BA', name: 'British Airways (BA)' },
	{ id: 'SN', name: 'Brussels Airlines (SN)' },
	{ id: 'CZ', name: 'China Southern Airlines (CZ)' },
	{ id: 'DE', name: 'Condor (DE)' },
	{ id: 'D3', name: 'Daallo Airlines (D3)' },
	{ id: '4Y', name: 'Discover Airlines (4Y)' },
	{ id: 'MS', name: 'EgyptAir (MS)' },
	{ id: 'EK', name: 'Emirates (EK)' },
	{ id: 'ET', name: 'Ethiopian Airlines (ET)' },
	{ id: 'EY', name: 'Etihad Airways (EY)' },
	{ id: 'FZ', name: 'flydubai (FZ)' },
	{ id: '6E', name: 'IndiGo (6E)' },
	{ id: 'JM', name: 'Jambojet (JM)' },
	{ id: 'KQ', name: 'Kenya Airways (KQ)' },
	{ id: 'KL', name: 'KLM Royal Dutch Airlines (KL)' },
	{ id: 'TM', name: 'LAM Mozambique Airlines (TM)' },
	{ id: 'LH', name: 'Lufthansa (LH)' },
	{ id: 'NO', name: 'Neos (NO)' },
	{ id: 'PW', name: 'Precision Air (PW)' },
	{ id: 'QR', name: 'Qatar Airways (QR)' },
	{ id: 'AT', name: 'Royal Air Maroc (AT)' },
	{ id: 'WB', name: 'RwandAir (WB)' },
	{ id: 'F2', name: 'Safarilink (F2)' },
	{ id: 'SV', name: 'Saudia (SV)' },
	{ id: 'OW', name: 'Skyward Airlines (OW)' },
	{ id: 'SA', name: 'South African Airways (SA)' },
	{ id: 'LX', name: 'Swiss International Air Lines (LX)' },
	{ id: 'TK', name: 'Turkish Airlines (TK)' },
	{ id: 'UR', name: 'Uganda Airlines (UR)' }
] as const satisfies readonly ListedPlace[];
