/** One line of the timeline. */
export type Moment = {
	readonly text: string;
	readonly detail?: string | undefined;
	/** in plain words */
	readonly means?: string | undefined;
	/** the office's own words */
	readonly note?: string | undefined;
	readonly state: 'done' | 'now' | 'next' | 'bad';
};
