import path from 'node:path';
import type { DuckDBInstance } from '@duckdb/node-api';
import { AdmissionGate } from './admission-gate.ts';
import { ask, askArrow } from './ask.ts';
import type { Asked } from './ask.ts';
import { attachSnapshot } from './attached-snapshot.ts';
import type { AttachedSnapshot } from './attached-snapshot.ts';
import { currentMark, readCurrentFile } from './current-file.ts';
import type { CurrentFile } from './current-file.ts';
import { openLockedHost } from './lock-down.ts';
import { NoSnapshotError } from './query-error.ts';
import { BAD_SNAPSHOT, NO_SNAPSHOT } from './trouble.ts';
import type { Trouble, WarehouseLease } from './warehouse.ts';

export interface WarehouseOptions {
	dir: string;
	memory: string;
	threads: number;
	connections: number;
	/** seconds after which a question is cut */
	seconds: number;
	/** receives what went wrong with a refused snapshot; the person sees only `trouble` */
	onTrouble?: (error: unknown) => void;
}

/** Of an Arrow answer unless the asker says otherwise. */
const MOST_ROWS = 1_000_000;

/** How long a request waits for a new snapshot before it is served the old one. */
const PATIENCE_MS = 250;

/** Serves the snapshot that CURRENT names and changes over when CURRENT is replaced. */
export class WarehouseHost {
	trouble: Trouble | null = NO_SNAPSHOT;
	private readonly options: WarehouseOptions;
	private readonly host: DuckDBInstance;
	private readonly gate: AdmissionGate;
	private current: AttachedSnapshot | null = null;
	private mark: string | null = null;
	private changeOver: Promise<void> | null = null;
	private readonly attached = new Map<string, AttachedSnapshot>();
	private detaching: Promise<unknown> = Promise.resolve();
	private attachedCount = 0;

	private constructor(options: WarehouseOptions, host: DuckDBInstance) {
		this.options = options;
		this.host = host;
		this.gate = new AdmissionGate(options.connections);
	}

	static async open(options: WarehouseOptions): Promise<WarehouseHost> {
		const snapshotsDir = path.join(path.resolve(options.dir), 'snapshots');
		return new WarehouseHost(options, await openLockedHost({ ...options, snapshotsDir }));
	}

	/**
	 * Holds the current snapshot for one request. Call `release` when the request is over.
	 * @param signal aborted when the client leaves: its questions are then cut, unless others wait too
	 */
	async lease(signal?: AbortSignal): Promise<WarehouseLease> {
		const refreshed = this.refresh();
		if (this.current) await Promise.race([refreshed, patience()]);
		else await refreshed;
		return this.leaseOf(this.current, this.trouble, signal);
	}

	/** Looks whether CURRENT was replaced and changes over; resolves when that is done. */
	async refresh(): Promise<void> {
		if (!this.changeOver) {
			this.changeOver = this.followCurrent().finally(() => {
				this.changeOver = null;
			});
		}
		return this.changeOver;
	}

	/** Detaches everything once the last request has let go. */
	async close(): Promise<void> {
		await this.changeOver;
		const last = this.current;
		this.current = null;
		if (last) this.detachIfIdle(last);
		await this.detaching;
	}

	private async followCurrent(): Promise<void> {
		const mark = await currentMark(this.options.dir);
		if (mark === this.mark) return;
		this.mark = mark;
		if (mark === null) return;
		try {
			const file = await readCurrentFile(this.options.dir);
			const next = this.attached.get(file.name) ?? (await this.attach(file));
			const previous = this.current;
			this.current = next;
			this.trouble = null;
			if (previous) this.detachIfIdle(previous);
		} catch (error) {
			this.trouble = BAD_SNAPSHOT;
			this.options.onTrouble?.(error);
		}
	}

	private async attach(file: CurrentFile): Promise<AttachedSnapshot> {
		// A rollback may name a file that is being let go: it cannot be attached twice.
		await this.detaching;
		const alias = `snapshot_${++this.attachedCount}`;
		const { connections } = this.options;
		const snapshot = await attachSnapshot(this.host, file, alias, connections, this.gate);
		this.attached.set(snapshot.id, snapshot);
		return snapshot;
	}

	private letGo(snapshot: AttachedSnapshot): void {
		snapshot.holders--;
		this.detachIfIdle(snapshot);
	}

	private detachIfIdle(snapshot: AttachedSnapshot): void {
		if (snapshot === this.current || snapshot.holders > 0) return;
		this.attached.delete(snapshot.id);
		const detached = snapshot.detach().catch((error) => this.options.onTrouble?.(error));
		this.detaching = Promise.all([this.detaching, detached]);
	}

	private leaseOf(
		snapshot: AttachedSnapshot | null,
		trouble: Trouble | null,
		signal?: AbortSignal
	): WarehouseLease {
		let isHeld = snapshot !== null;
		if (snapshot) snapshot.holders++;
		const held = async <T>(question: string, run: (asked: Asked) => Promise<T>): Promise<T> => {
			if (!snapshot || !isHeld) throw new NoSnapshotError(question);
			// Held by the question too: a client that leaves releases the lease while it still runs.
			snapshot.holders++;
			try {
				return await run({ snapshot, seconds: this.options.seconds, signal });
			} finally {
				this.letGo(snapshot);
			}
		};
		return {
			snapshot_id: snapshot?.id ?? null,
			trouble,
			ask: (question, viewer, params) =>
				held(question.name, (asked) => ask(asked, question, viewer, params)),
			askArrow: (question, viewer, params, mostRows = MOST_ROWS) =>
				held(question.name, (asked) => askArrow(asked, question, viewer, params, mostRows)),
			release: () => {
				if (snapshot && isHeld) this.letGo(snapshot);
				isHeld = false;
			}
		};
	}
}

const patience = () => new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
