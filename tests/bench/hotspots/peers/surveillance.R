# Alarms of the R package surveillance: Rscript surveillance.R COUNTS.csv OUT.csv C1|C2|C3|farrington SERIES
# COUNTS: week, week_start, commune, issue, n, neg; so many SERIES are judged, spread over all of them.
suppressMessages(library(surveillance))
given <- commandArgs(TRUE)
counts <- read.csv(given[1], stringsAsFactors = FALSE)
counts <- counts[order(counts$issue, counts$commune, counts$week), ]
method <- given[3]
weeks <- length(unique(counts$week))
judged <- 109:weeks
reports <- matrix(counts$n, nrow = weeks)
names <- unique(counts[, c("issue", "commune")])
chosen <- unique(round(seq(1, ncol(reports), length.out = min(ncol(reports), as.numeric(given[4])))))
starts <- as.Date(counts$week_start[1:weeks])

# Scores beside alarms: standard deviations above the baseline, for C3 reports above the bound.
ears <- function(y) {
	alpha <- if (method == "C3") 0.025 else 0.001
	series <- sts(observed = y, start = c(2023, 27), frequency = 52)
	found <- earsC(series, control = list(range = judged, method = method, baseline = 7, minSigma = 0.5, alpha = alpha))
	bound <- as.numeric(upperbound(found))
	gap <- if (method == "C1") 0 else 2
	score <- if (method == "C3") y[judged] - bound else sapply(judged, function(week) {
		before <- y[(week - gap - 7):(week - gap - 1)]
		(y[week] - mean(before)) / max(sd(before), 0.5)
	})
	data.frame(score = score, alarm = as.integer(alarms(found)))
}

farrington <- function(y) {
	series <- sts(observed = y, start = c(2023, 27), frequency = 52, epoch = starts)
	found <- suppressWarnings(farringtonFlexible(series, control = list(
		range = judged, b = 2, w = 3, reweight = TRUE, weightsThreshold = 2.58, alpha = 0.005, verbose = FALSE,
		glmWarnings = FALSE, trend = TRUE, pThresholdTrend = 1, limit54 = c(5, 4), powertrans = "2/3",
		populationOffset = FALSE, noPeriods = 10, pastWeeksNotIncluded = 26, thresholdMethod = "nbPlugin")))
	score <- -log10(pmax(as.numeric(found@control$pvalue), 1e-30))
	score[is.na(score)] <- -1
	data.frame(score = score, alarm = as.integer(alarms(found)))
}

judge <- if (method == "farrington") farrington else ears
tables <- lapply(chosen, function(column) {
	found <- judge(reports[, column])
	data.frame(
		week = judged - 1L, commune = names$commune[column], issue = names$issue[column],
		score = sprintf("%.4f", found$score), alarm = ifelse(is.na(found$alarm), 0L, found$alarm))
})
write.csv(do.call(rbind, tables), given[2], row.names = FALSE, quote = FALSE)
