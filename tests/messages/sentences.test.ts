import { describe, expect, test } from 'vitest';
import { help as helpEn } from '../../src/messages/en/help.ts';
import { settings as settingsEn } from '../../src/messages/en/settings.ts';
import { status as statusEn } from '../../src/messages/en/status.ts';
import { tracking as trackingEn } from '../../src/messages/en/tracking.ts';
import { help as helpSw } from '../../src/messages/sw/help.ts';
import { settings as settingsSw } from '../../src/messages/sw/settings.ts';
import { status as statusSw } from '../../src/messages/sw/status.ts';
import { tracking as trackingSw } from '../../src/messages/sw/tracking.ts';

const spoken = {
	en: { help: helpEn, settings: settingsEn, status: statusEn, tracking: trackingEn },
	sw: { help: helpSw, settings: settingsSw, status: statusSw, tracking: trackingSw }
};

describe.each(Object.entries(spoken))('in %s', (_, { help, settings, status, tracking }) => {
	test('each word of the office that has a name is also explained', () => {
		const unexplained = Object.keys(status.events).filter((word) => !(word in tracking.meanings));
		expect(unexplained).toEqual([]);
	});

	test('help promises to open without a connection only with the place that says when', () => {
		expect(help.intro).toContain(settings.title);
	});
});
