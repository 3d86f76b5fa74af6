import { describe, expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import type { ServiceDefinition } from '#domain/service';
import { documentGuide } from '../../src/routes/services/[service]/documents.ts';
import {
	exemptionQuestions,
	exemptionResult
} from '../../src/routes/services/[service]/exemption.ts';

const service: ServiceDefinition = eta;
const today = '2026-11-23';

describe('the guide to documents', () => {
	const guide = documentGuide(service);

	test('sorts them by the reason for travel', () => {
		expect(guide.question).toBe('travelReason');
		const ids = (option: string) =>
			guide.groups.find(({ options }) => options.includes(option))?.slots.map(({ id }) => id);
		expect(ids('business')).toEqual(ids('conference'));
		expect(ids('business')).toContain('invitationLetter');
		expect(ids('medical')).toContain('medicalLetter');
		expect(ids('transit')).toEqual(['onwardTicket']);
	});

	test('leaves out no document and tells each once outside the reasons', () => {
		const grouped = guide.groups.flatMap(({ slots }) => slots);
		const told = new Set([...guide.everyone, ...grouped, ...guide.depends].map(({ id }) => id));
		expect(told.size).toBe(service.slots.length);
		expect(guide.everyone.map(({ id }) => id)).toEqual(['passportPage', 'photo']);
	});
});

describe('the exemption check', () => {
	test('asks for the nationality first', () => {
		expect(exemptionQuestions(service)[0]?.id).toBe('nationality');
	});

	test.each([
		['UG', 'eac', 180],
		['ZA', 'days90', 90],
		['EG', 'days60', 60]
	])('a person of %s is in band %s', (nationality, band, days) => {
		const result = exemptionResult(service, { nationality }, today);
		expect(result).toMatchObject({
			result: 'exempt',
			band: { id: band, stayDays: days },
			certain: true
		});
	});

	test.each([
		['LR', 'none', 'uncertain'],
		['EH', 'none', 'uncertain'],
		['GB', 'diplomatic', 'diplomatic']
	])('a person of %s (%s) is in band %s, which is not certain', (nationality, status, band) => {
		const result = exemptionResult(service, { nationality, exemptStatus: status }, today);
		expect(result).toMatchObject({ result: 'exempt', band: { id: band }, certain: false });
	});

	test('says that it is needed only once every question is answered', () => {
		expect(exemptionResult(service, { nationality: 'US' }, today)).toEqual({ result: 'unasked' });
		const answers = { nationality: 'US', exemptStatus: 'none' };
		expect(exemptionResult(service, answers, today)).toEqual({ result: 'needed' });
		expect(exemptionResult(service, { ...answers, nationality: 'SO' }, today)).toEqual({
			result: 'needed'
		});
	});
});
