import type { FoundKind } from './inspect.ts';

/** Why a picked file was not taken. The words, and the way out, are in messages/documents. */
export type DocumentProblem =
	| { readonly code: 'empty' }
	/** `found`: what it is instead */
	| { readonly code: 'wrong-type'; readonly found: FoundKind }
	| { readonly code: 'heic' }
	/** cut off, or not what its beginning says */
	| { readonly code: 'broken'; readonly found: 'jpeg' | 'png' | 'pdf' }
	| { readonly code: 'encrypted' }
	/** `limit`: bytes */
	| { readonly code: 'too-large'; readonly limit: number; readonly found: 'image' | 'pdf' }
	/** `limit`: pixels in all */
	| { readonly code: 'too-many-pixels'; readonly limit: number }
	/** `limit`: pixels of the shorter edge */
	| { readonly code: 'too-small'; readonly limit: number }
	| { readonly code: 'too-many-pages'; readonly limit: number }
	/** the phone did not hand the file over */
	| { readonly code: 'unreadable' };
