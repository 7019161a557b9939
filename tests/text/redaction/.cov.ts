import { redact } from '#lib/text/redact.ts';
import { readMarked } from './fixture.ts';
import { isHidden } from './score.ts';
const t = new Map<string, number[]>();
for (const { text, spans } of readMarked('redaction/held-out.tsv')) {
	const { redactions } = redact(text);
	for (const s of spans) {
		if (isHidden(text, s, redactions)) continue;
		let c = 0;
		for (let i = s.start; i < s.end; i++)
			if (redactions.some((r) => r.start <= i && i < r.end)) c++;
		const share = c / (s.end - s.start);
		const row = t.get(s.type) ?? [0, 0, 0, 0];
		row[share === 0 ? 0 : share < 0.5 ? 1 : share < 0.8 ? 2 : 3]!++;
		t.set(s.type, row);
	}
}
console.log('missed by share covered: none, <50%, 50-80%, >80% (digit left)');
for (const [k, v] of t) console.log(k, v.join(' '));
