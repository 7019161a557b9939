import { readMarked, readScreened } from '/work/main/tests/text/redaction/fixture.ts';
import { isHidden, scoreRecall, linesOf } from '/work/main/tests/text/redaction/score.ts';
import { redact } from '#lib/text/redact.ts';
import { screenDenunciation } from '#lib/text/denunciation.ts';
const what = process.argv[2] ?? 'all';
if (what === 'all' || what === 'spans') {
	const texts = readMarked('redaction-development/spans.tsv');
	for (const { text, spans } of texts) {
		const r = redact(text);
		for (const s of spans)
			if (!isHidden(text, s, r.redactions))
				console.log('MISS', s.type, '|', text.slice(s.start, s.end), '|', r.text);
		for (const f of r.redactions)
			if (!spans.some((s) => s.start < f.end && f.start < s.end))
				console.log('EXTRA', f.type, '|', text.slice(f.start, f.end), '|', text);
	}
	console.log(linesOf(scoreRecall(texts).byType));
}
if (what === 'all' || what === 'clean') {
	const texts = readMarked('redaction-development/clean.tsv');
	let n = 0;
	for (const { text } of texts) {
		const r = redact(text);
		if (r.redactions.length) {
			n++;
			console.log(
				'ALARM',
				r.redactions.map((x) => x.type + ':' + text.slice(x.start, x.end)).join('; '),
				'|',
				text
			);
		}
	}
	console.log('alarms', n, 'of', texts.length);
}
if (what === 'all' || what === 'den') {
	let [m, f] = [0, 0];
	for (const { isDenunciation, style, text } of readScreened(
		'redaction-development/denunciation.tsv'
	)) {
		const is = screenDenunciation(text).is_denunciation;
		if (is !== isDenunciation) {
			if (isDenunciation) m++;
			else f++;
			console.log(isDenunciation ? 'MISSED' : 'FLAGGED', style, '|', text);
		}
	}
	console.log('missed', m, 'flagged', f);
}
