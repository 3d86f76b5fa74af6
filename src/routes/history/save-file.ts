/** Hands a text to the browser's downloads. */
export function saveFile(name: string, type: string, text: string): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Hands bytes to the browser's downloads. */
export function saveBlob(name: string, bytes: Blob): void {
	const url = URL.createObjectURL(bytes);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// a download that has begun holds the bytes itself
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
