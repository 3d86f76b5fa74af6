import { describe, expect, test } from 'vitest';
import { listServices, type ServiceId } from '#catalog/index';
import { languages, loadListings, type Language } from '#messages/index';
import { wordSearch, type Findable } from '../../src/routes/services/search.ts';

const all = Object.keys(languages) as Language[];

/** As the page searches: with the words of every language, the page's own first. */
async function searchIn(language: Language): Promise<(words: string) => readonly string[]> {
	const own = await loadListings(language);
	const others = await Promise.all(
		all.filter((code) => code !== language).map((code) => loadListings(code))
	);
	const services = listServices().map(({ id }): Findable => {
		const also = others.flatMap((one) => one[id] ?? []);
		const words = also.flatMap(({ searchWords, name }) => [...searchWords, name]);
		return { id, ...own[id]!, searchWords: [...own[id]!.searchWords, ...words] };
	});
	const find = wordSearch(services);
	return (words) => find(words).ids;
}

const search = {
	en: await searchIn('en'),
	sw: await searchIn('sw')
} satisfies Record<Language, unknown>;

/** What people type, and what must be among the first three. */
const phrases: readonly (readonly [words: string, ...services: ServiceId[]])[] = [
	['visa', 'eta'],
	['tourist visa', 'eta'],
	['I want to apply for a tourist visa', 'eta'],
	['business visa', 'eta', 'special-pass'],
	['transit visa', 'eta'],
	['evisa', 'eta'],
	['ETA', 'eta'],
	['visit family', 'eta'],
	['safari', 'eta'],
	['viza ya utalii', 'eta'],
	['visa ya utalii', 'eta'],
	['student visa', 'eta', 'student-pass'],
	['viza ya masomo', 'eta', 'student-pass'],
	['pupil pass', 'student-pass'],
	['shule', 'student-pass'],
	['visitor’s visa', 'eta', 'visit-extension'],
	['overstay', 'visit-extension'],
	['I overstayed my visa', 'visit-extension'],
	['extend visa', 'visit-extension'],
	['kuongeza visa', 'visit-extension'],
	['work permit', 'permit-d'],
	['work permit for my nanny', 'permit-d'],
	['work permit for my cook', 'permit-d'],
	['house help', 'permit-d'],
	['work visa', 'permit-d'],
	['kibali cha kazi', 'permit-d'],
	['visa ya kazi', 'permit-d'],
	['work permit ya yaya', 'permit-d'],
	['work permits', 'permit-d'],
	['renew work permit', 'permit-d'],
	['class D', 'permit-d'],
	['KEP/G', 'permit-g'],
	['gold mine', 'permit-a'],
	['farm', 'permit-b'],
	['kilimo', 'permit-b'],
	['doctor', 'permit-c'],
	['daktari', 'permit-c'],
	['kiwanda', 'permit-f'],
	['investor', 'permit-g'],
	['mwekezaji', 'permit-g'],
	['missionary', 'permit-i'],
	['mchungaji', 'permit-i'],
	['retire in Kenya', 'permit-k'],
	['kustaafu kenya', 'permit-k'],
	['refugee work permit', 'permit-m'],
	['mkimbizi', 'permit-m'],
	['digital nomad', 'permit-n'],
	['remote work', 'permit-n'],
	['kazi online', 'permit-n'],
	['UN staff', 'permit-p'],
	['mission hospital', 'permit-q'],
	['Tanzanian work permit', 'permit-r'],
	['mtanzania kazi', 'permit-r'],
	['volunteer', 'special-pass'],
	['short term work permit', 'special-pass'],
	['dependent pass', 'dependant-pass'],
	['my wife', 'dependant-pass'],
	['visa ya mke', 'dependant-pass'],
	['re entry', 're-entry-pass'],
	['pasi ya kurudi', 're-entry-pass'],
	['attachment', 'internship-pass'],
	['NACOSTI', 'internship-pass'],
	['alien id', 'alien-card'],
	['foreigner certificate', 'alien-card'],
	['kipande cha mgeni', 'alien-card'],
	['id ya mgeni', 'alien-card'],
	['passport', 'passport-first', 'passport-renewal'],
	['pasipoti', 'passport-first', 'passport-renewal'],
	['new passport', 'passport-first'],
	['passport fees', 'passport-first'],
	['children’s passport', 'passport-child'],
	['passport for my baby', 'passport-child'],
	['passport ya mtoto', 'passport-child'],
	['renew passport', 'passport-renewal'],
	['kurenew passport', 'passport-renewal'],
	['lost passport', 'passport-lost'],
	['I lost my passport', 'passport-lost'],
	['stolen passport', 'passport-lost'],
	['nimepoteza passport', 'passport-lost'],
	['passport iliyopotea', 'passport-lost'],
	['to Uganda without passport', 'temporary-permit'],
	['kusafiri uganda', 'temporary-permit'],
	['permanent residency', 'permanent-residence'],
	['PR', 'permanent-residence'],
	['makazi ya kudumu', 'permanent-residence'],
	['regain citizenship', 'citizenship-regain'],
	['kurudisha uraia', 'citizenship-regain'],
	['dual citizenship', 'dual-citizenship'],
	['uraia wa nchi mbili', 'dual-citizenship'],
	['endorse passport', 'citizenship-endorsement'],
	['married to a Kenyan', 'citizenship-marriage'],
	['nimeolewa na mkenya', 'citizenship-marriage', 'permanent-residence'],
	['7 years in Kenya', 'citizenship-residence'],
	['adopted child', 'citizenship-child', 'passport-child'],
	['uraia wa mtoto', 'citizenship-child']
];

const misspelt: readonly (readonly [words: string, service: ServiceId])[] = [
	['turist vsa', 'eta'],
	['studnt visa', 'student-pass'],
	['overstaid', 'visit-extension'],
	['work permitt', 'permit-d'],
	['wrok permit', 'permit-d'],
	['work premit', 'permit-d'],
	['dijital nomad', 'permit-n'],
	['dependent pas', 'dependant-pass'],
	['alien crad id', 'alien-card'],
	['paspot', 'passport-first'],
	['lost pasport', 'passport-lost'],
	['citizenshp by mariage', 'citizenship-marriage'],
	['pasipoti imeibwa', 'passport-lost'],
	['mkimbisi', 'permit-m']
];

describe.each(all)('the search for services, in %s', (language) => {
	test.each(phrases)('“%s” finds it first of all', (words, ...services) => {
		const found = search[language](words).slice(0, 3);
		expect(found).toEqual(expect.arrayContaining(services));
	});

	test.each(misspelt)('“%s” is understood', (words, service) => {
		expect(search[language](words)).toContain(service);
	});

	test.each([
		'driving licence',
		'driving permit',
		'birth certificate',
		'leseni ya udereva',
		'cheti cha kuzaliwa',
		'KRA PIN',
		'good conduct',
		'certificate of good conduct',
		'cheti cha tabia njema',
		'asdfgh',
		'for my',
		''
	])('“%s” finds nothing, because Kibali does not cover it', (words) => {
		expect(search[language](words)).toEqual([]);
	});

	test('one word that no service knows does not hide the others', () => {
		expect(search[language]('passport in Bungoma')).toContain('passport-first');
	});
});

test('every service is found by its own name and by each of its words', async () => {
	for (const language of all) {
		const listings = await loadListings(language);
		for (const { id } of listServices()) {
			const { name, searchWords } = listings[id]!;
			const missed = [name, ...searchWords].filter((one) => !search[language](one).includes(id));
			expect(missed, id).toEqual([]);
		}
	}
});
