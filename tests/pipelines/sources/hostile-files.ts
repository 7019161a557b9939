import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
	name: string;
	content: Buffer;
	/** the inflated size that the archive claims, when it lies */
	claimed?: number;
}

/** A zip archive, its sizes as claimed. `hidden` bytes lie between entries, known to no directory. */
export function zipOf(files: readonly Packed[], hidden = Buffer.alloc(0)): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content, claimed } of files) {
		const packed = deflateRawSync(content);
		const header = Buffer.alloc(30);
		header.writeUInt32LE(0x04034b50, 0);
		header.writeUInt16LE(20, 4);
		header.writeUInt16LE(8, 8);
		header.writeUInt32LE(crc32(content), 14);
		header.writeUInt32LE(packed.length, 18);
		header.writeUInt32LE(claimed ?? content.length, 22);
		header.writeUInt16LE(name.length, 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(20, 6);
		header.copy(entry, 10, 8, 28);
		entry.writeUInt16LE(name.length, 28);
		entry.writeUInt32LE(offset, 42);
		directory.push(entry, Buffer.from(name));
		parts.push(header, Buffer.from(name), packed, hidden);
		offset += header.length + name.length + packed.length + hidden.length;
	}
	const listed = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...parts, listed, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook around the XML of its only sheet's rows. */
export function workbookParts(rows: string): Packed[] {
	const part = (name: string, text: string) => ({ name, content: Buffer.from(XML + text) });
	return [
		part(
			'[Content_Types].xml',
			`<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
		),
		part(
			'xl/_rels/workbook.xml.rels',
			`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
		),
		part(
			'xl/workbook.xml',
			`<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`
		),
		part(
			'xl/worksheets/sheet1.xml',
			`<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`
		)
	];
}

/** A row of inline text cells at the references given. */
export const rowOf = (number: number, cells: Record<string, string>): string =>
	`<row r="${number}">${Object.entries(cells)
		.map(([at, text]) => `<c r="${at}${number}" t="inlineStr"><is><t>${text}</t></is></c>`)
		.join('')}</row>`;
