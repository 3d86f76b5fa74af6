import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/alien-card.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wa nchi nyingine, wa miaka 18 au zaidi, wanaokaa Kenya zaidi ya siku 90.',
		'Watu ambao kadi zao zimeisha muda, zimepotea au zimeharibika.'
	],
	atHand: [
		'Pasipoti, na picha ya ukurasa wake ulio na picha yako.',
		'Picha ya uso wako mbele ya ukuta mweupe, isiyozidi miezi 12.',
		'Kibali, pasi au hati ya ukaazi wa kudumu inayokuruhusu kuishi Kenya.',
		'Ukiongeza muda: kadi uliyonayo. Kama imepotea: ripoti ya polisi (abstract).'
	],
	steps: [
		'Jibu maswali na uongeze hati zako. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Lipa ofisi inapoomba ada.',
		'Weka miadi ya kufika ofisini. Watakagua hati zako, na kuchukua picha ya uso wako na alama za vidole.',
		'Utapewa karatasi ya kusubiri. Kadi hutengenezwa kwa wiki kadhaa: takriban 5 au zaidi.',
		'Chukua kadi wewe mwenyewe. Ijulishe ofisi ukihamia anwani nyingine.'
	],
	exemptions: {
		exempt: {
			title: 'Huhitaji kitambulisho cha mgeni',
			instead:
				'Beba hati inayoonyesha hivyo: ya jeshi, ya ubalozi, ya kutohitaji kibali, au cheti chako cha ukimbizi.'
		},
		shortVisit: {
			title: 'Kwa ziara ya hadi miezi mitatu huhitaji kitambulisho cha mgeni',
			instead: 'Beba pasipoti yako. Ukikaa zaidi, rudi uombe kadi.'
		}
	}
};
