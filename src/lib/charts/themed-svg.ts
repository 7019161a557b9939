import { INK_NAMES, SENTINEL_INK } from './ink.ts';

const NAME_OF_COLOUR = new Map(INK_NAMES.map((name) => [SENTINEL_INK[name], name]));

/**
 * Makes an SVG string drawn with `SENTINEL_INK` fit for a page with a strict style policy and two
 * themes: colours become classes (`fill-negative`, `stroke-line`), inline styles become attributes,
 * style sheets and private attributes go, and ids start with `prefix` so that they stay unique.
 */
export function themedSvg(svg: string, prefix: string): string {
	return svg
		.replace(/<style[\s\S]*?<\/style>/g, '')
		.replace(
			/<(\w+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g,
			(_, tag: string, raw: string, end: string) => {
				const classes: string[] = [];
				const kept: string[] = [];
				for (const [, name = '', value = ''] of raw.matchAll(/\s+([\w:-]+)="([^"]*)"/g)) {
					const ink = NAME_OF_COLOUR.get(value);
					if ((name === 'fill' || name === 'stroke') && ink) classes.push(`${name}-${ink}`);
					else if (name === 'style') kept.push(...fontAttributes(value));
					else if (!/^(class|ecmeta_.*|xml:space|baseProfile|version)$/.test(name))
						kept.push(`${name}="${value}"`);
				}
				if (classes.length) kept.push(`class="${classes.join(' ')}"`);
				return `<${[tag, ...kept].join(' ')}${end}>`;
			}
		)
		.replace(/\bzr\d+-/g, `${prefix}-`)
		.replace(/\n\s*/g, '');
}

/** Font size and weight as presentation attributes; the family comes from the page. */
function fontAttributes(style: string): string[] {
	return style.split(';').flatMap((declaration) => {
		const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
		return name === 'font-size' || name === 'font-weight' ? [`${name}="${value}"`] : [];
	});
}
