/**
 * What a record holds under a name that came from elsewhere. Every object answers to `constructor`, and
 * the office, a file or a stored row may say that too.
 */
export function ownOf<Value>(
	record: Readonly<Record<string, Value>>,
	name: string
): Value | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}
