const SCALE = 2;

/**
 * Draws an SVG of this site on a canvas, twice as large as it is, and offers the PNG for keeping.
 * @throws Error when the picture cannot be read or drawn
 */
export async function savePng(svgHref: string, fileName: string): Promise<void> {
	const image = new Image();
	image.src = svgHref;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SCALE;
	canvas.height = image.naturalHeight * SCALE;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('the canvas gave no picture');
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = fileName;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
