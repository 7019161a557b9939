/** Words, in lower case, behind which a bare name is where something is. */
export const LOCATIVES: ReadonlySet<string> = new Set(
	`ở tại về từ đến tới qua gần thuộc dân trong khắp quanh lên xuống vực bàn ubnd hđnd hướng giáp rời khỏi ngang
	sang o tai ve tu den toi gan thuoc dan khap len xuong giap huong ngang in at from of near to around`.split(
		/\s+/
	)
);
