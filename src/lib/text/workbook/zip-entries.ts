/** One file inside a zip archive, as its central directory states it. */
export interface ZipEntry {
	name: string;
	compressed: number;
	inflated: number;
	isStored: boolean;
	/** where its bytes begin in the archive */
	start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const DESCRIPTOR_FLAG = 8;
const ENCRYPTED_FLAG = 1;
/** Signature, checksum and two sizes of 4 or 8 bytes may follow an entry's bytes. */
const MAX_DESCRIPTOR = 24;
const WIDE = 0xffffffff;
const WIDE_FIELD = 1;

function endOfDirectory(bytes: Buffer): number {
	const from = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
	for (let at = bytes.length - END_LENGTH; at >= from; at--)
		if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
	throw new RangeError('no end of central directory');
}

/** Sizes beyond 4 GB stand in an extra field; some writers put all sizes there. */
function wideSizes(extra: Buffer, sizes: readonly number[]): number[] {
	for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
		if (extra.readUInt16LE(at) !== WIDE_FIELD) continue;
		let next = at + 4;
		return sizes.map((size) => {
			if (size !== WIDE) return size;
			next += 8;
			return Number(extra.readBigUInt64LE(next - 8));
		});
	}
	return [...sizes];
}

function readEntry(bytes: Buffer, at: number) {
	if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('no directory entry');
	const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
		bytes.readUInt16LE(at + offset)
	) as [number, number, number];
	const flags = bytes.readUInt16LE(at + 8);
	if (flags & ENCRYPTED_FLAG) throw new RangeError('encrypted');
	const method = bytes.readUInt16LE(at + 10);
	if (method !== 0 && method !== 8) throw new RangeError(`compression method ${method}`);
	const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
	const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
	const [inflated = 0, compressed = 0, header = 0] = wideSizes(
		extra,
		[24, 20, 42].map((offset) => bytes.readUInt32LE(at + offset))
	);
	if (bytes.readUInt32LE(header) !== LOCAL_HEADER) throw new RangeError('no local header');
	const localSize = bytes.readUInt32LE(header + 18);
	const hasDescriptor = (flags & DESCRIPTOR_FLAG) !== 0;
	if (!hasDescriptor && localSize !== WIDE && localSize !== compressed)
		throw new RangeError('sizes that contradict each other');
	const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
	const entry: ZipEntry = { name, compressed, inflated, isStored: method === 0, start };
	return { entry, header, next: at + 46 + nameLength + extraLength + commentLength };
}

/**
 * The files of a zip archive. A reader that streams sees the local headers and not the directory, so
 * both must tell the same: entries lie one after the other, with nothing hidden between them.
 * Source of the layout: PKWARE, APPNOTE.TXT 6.3.10, section 4.3.
 *
 * @throws RangeError when the archive is damaged, encrypted, or says two different things
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
	const end = endOfDirectory(bytes);
	const count = bytes.readUInt16LE(end + 10);
	const directory = bytes.readUInt32LE(end + 16);
	const found: { entry: ZipEntry; header: number }[] = [];
	for (let index = 0, at = directory; index < count; index++) {
		const { entry, header, next } = readEntry(bytes, at);
		found.push({ entry, header });
		at = next;
	}
	found.sort((a, b) => a.header - b.header);
	let covered = 0;
	for (const { entry, header } of [...found, { entry: null, header: directory }]) {
		if (header < covered || header - covered > MAX_DESCRIPTOR)
			throw new RangeError('bytes that the directory does not name');
		if (entry) covered = entry.start + entry.compressed;
	}
	return found.map(({ entry }) => entry);
}
