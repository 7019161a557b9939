/** Windows, in weeks up to the one scanned: a tone needs several reports to be told from chance. */
export const TONE_WINDOWS = [3, 4, 6, 8] as const;

/** So many weeks are kept; a week teaches what is expected only when it leaves them. */
export const TONE_DEPTH = 8;

/** What the tone scan weighs; learned on development seeds of the benchmark. */
export const TONE = {
	/** logarithm of the odds ratio that is looked for: from half of the reports negative to seven in eight */
	logOdds: 2,
	/** a cluster has so many communes at most */
	largest: 8,
	/** nats that a commune must add to join */
	perCommune: 2.5,
	/** nats from which a commune starts a cluster */
	seed: 1,
	/** nats that the latest week alone must add: what has ebbed is not emerging */
	latest: 0.5,
	/** fewer reports over the window make no cluster */
	fewestReports: 5,
	/** clusters an issue and week at most */
	most: 60
};
