import type { eta } from '#catalog/eta/service';
import type { TextFor } from '#messages/service-text';
import type { text as english } from '../../src/messages/en/services/eta.ts';
import type { text as swahili } from '../../src/messages/sw/services/eta.ts';

type Complete<Text extends TextFor<typeof eta>> = Text;

/** Does not compile while a language lacks a sentence. */
export type EtaTexts = [Complete<typeof english>, Complete<typeof swahili>];
