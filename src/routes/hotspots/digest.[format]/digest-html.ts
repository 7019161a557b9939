import type { DigestText } from './digest-text.ts';

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const plain = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const paragraphs = (lines: readonly string[]) =>
	lines.map((line) => `<p>${plain(line)}</p>`).join('\n');

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:1.6rem}li{margin:.6rem 0}li ul{margin:.2rem 0}
footer{margin-top:2rem;border-top:1px solid #999;color:#444;font-size:.875rem}
@media print{body{font-size:10pt;margin:0}}`;

function sectionHtml({ title, none, items, notes }: DigestText['sections'][number]): string {
	const list = items.map(
		(item) =>
			`<li><strong>${plain(item.title)}</strong><ul>${item.lines
				.map((line) => `<li>${plain(line)}</li>`)
				.join('')}</ul></li>`
	);
	const body = list.length ? `<ol>\n${list.join('\n')}\n</ol>` : `<p>${plain(none)}</p>`;
	return [`<section>\n<h2>${plain(title)}</h2>`, body, paragraphs(notes), '</section>'].join('\n');
}

/** A digest as one HTML file that needs no other: no script, no font, no picture. */
export const digestHtml = (text: DigestText): string =>
	[
		'<!doctype html>',
		`<html lang="${text.lang}">`,
		'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
		`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		`<title>${plain(text.title)}</title>`,
		`<style>${STYLE}</style></head>`,
		`<body>\n<h1>${plain(text.title)}</h1>`,
		paragraphs(text.lead),
		...text.sections.map(sectionHtml),
		`<footer>${paragraphs(text.foot)}</footer>`,
		'</body>\n</html>\n'
	].join('\n');
