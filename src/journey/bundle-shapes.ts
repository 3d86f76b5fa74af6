import {
	FORMAT,
	VERSION,
	fileKinds,
	type Check,
	type ListedFile,
	type Manifest,
	type SignedAnswers
} from './bundle-format.ts';

/* What a bundle says of itself may have been written by anybody: it is looked at before it is believed. */

/** `newer`: a later release made it. Nothing for what is no list of ours. */
export function manifestIn(value: unknown): Manifest | 'newer' | undefined {
	if (!isRecord(value) || value['format'] !== FORMAT) return undefined;
	const { version, files, checks } = value;
	if (typeof version !== 'number' || !Number.isInteger(version)) return undefined;
	if (version > VERSION) return 'newer';
	const texts = ['madeAt', 'office', 'officeKey', 'application', 'service'];
	const told = texts.every((name) => isText(value[name]));
	const listed = Array.isArray(files) && files.every(isFile);
	const checked = Array.isArray(checks) && checks.every(isCheck);
	return told && listed && checked ? (value as Manifest) : undefined;
}

type Judged = Pick<SignedAnswers, 'submission' | 'evidence'>;

/** Of `answers/<n>.json` what is judged by. */
export function answersIn(value: unknown): Judged | undefined {
	if (!isRecord(value)) return undefined;
	const { submission, evidence } = value;
	const listed =
		Array.isArray(evidence) &&
		evidence.every(
			(one) =>
				isRecord(one) && isText(one['digest']) && (one['file'] === null || isText(one['file']))
		);
	return isText(submission) && listed ? (value as Judged) : undefined;
}

function isFile(value: unknown): value is ListedFile {
	if (!isRecord(value)) return false;
	const { path, kind, size, sha256 } = value;
	return (
		isText(path) &&
		fileKinds.some((one) => one === kind) &&
		Number.isInteger(size) &&
		isText(sha256)
	);
}

function isCheck(value: unknown): value is Check {
	if (!isRecord(value)) return false;
	const { check, of, result, why } = value;
	return isText(check) && isText(of) && isText(result) && (why === undefined || isText(why));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= 1_000;
}
