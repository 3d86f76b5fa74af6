import type { eta } from '#catalog/eta/service';
import type { IntroductionFor, TextFor } from '#messages/service-text';
import type { introduction as englishIntroduction } from '../../src/messages/en/introductions/eta.ts';
import type { text as english } from '../../src/messages/en/services/eta.ts';
import type { introduction as swahiliIntroduction } from '../../src/messages/sw/introductions/eta.ts';
import type { text as swahili } from '../../src/messages/sw/services/eta.ts';

type Complete<Text extends TextFor<typeof eta>> = Text;
type Introduced<Text extends IntroductionFor<typeof eta>> = Text;

/** Does not compile while a language lacks a sentence. */
export type EtaTexts = [Complete<typeof english>, Complete<typeof swahili>];
export type EtaIntroductions = [
	Introduced<typeof englishIntroduction>,
	Introduced<typeof swahiliIntroduction>
];
