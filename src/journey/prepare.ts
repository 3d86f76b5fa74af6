/** From a picked file to a page that fits its slot. Loaded with the first file, not with the page. */
export { prepare } from '#documents/prepare';
