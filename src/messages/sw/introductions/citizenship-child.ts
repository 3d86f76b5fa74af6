import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/citizenship-child.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watoto wa chini ya miaka 18 walioasiliwa na raia wa Kenya.',
		'Watoto wa chini ya miaka 18 wa mzazi aliyepata uraia wa Kenya kwa kusajiliwa baada ya wao kuzaliwa.',
		'Mzazi au mlezi wa kisheria hujaza fomu.',
		'Mtoto ambaye mama au baba yake alikuwa raia wa Kenya siku aliyozaliwa tayari ni raia, na hahitaji ombi hili.'
	],
	atHand: [
		'Cheti cha kuzaliwa cha mtoto, au cheti cha kuasili.',
		'Kitambulisho au pasipoti ya Kenya ya mzazi, na cheti chake cha uraia.',
		'Pasipoti ya mtoto, na kibali au pasi yake ya Kenya.',
		'Fomu 11 yenye muhuri wa wakili, hakimu au kamishna wa viapo.',
		'Picha ya mtoto iliyopigwa mbele ya ukuta mweupe.'
	],
	steps: [
		steps.fill,
		'Fomu 11 ipigwe muhuri na wakili, hakimu au kamishna wa viapo, kisha uongeze picha ya fomu hiyo.',
		steps.submit,
		steps.pay,
		steps.bring,
		steps.decide
	]
};
