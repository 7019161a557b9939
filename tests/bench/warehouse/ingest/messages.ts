export interface Step {
	warehouse: string;
	/** loaded one after the other by one command; none: publish what is loaded */
	files: string[];
	mapping: string;
}

/** What one file took, or a publish. */
export interface Timed {
	/** from the file's first byte, or the publish's beginning, to the end */
	seconds: number;
	rows_in: number;
}

export interface StepResult extends Timed {
	/** the files after the first */
	others: Timed[];
	/** milliseconds of all threads, by stage; of a publish by the clock */
	spent: Record<string, number>;
	/** bytes, the process with all its threads */
	peak_memory: number;
}
