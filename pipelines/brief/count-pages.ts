/** How many pages a PDF file has that holds its page objects uncompressed, as Chromium writes them. */
export const countPages = (pdf: Uint8Array): number =>
	Buffer.from(pdf)
		.toString('latin1')
		.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
