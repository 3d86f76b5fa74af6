/** What the header says of connection and outbox. `on`: nothing is waiting for anything. */
export type Pill = { readonly text: string; readonly tone: 'on' | 'wait' | 'bad' };
