/** An issue id looks like `land.clearance`; its group is the part before the dot. */
export const ISSUE_ID = /^[a-z]+\.[a-z_]+$/;
export const groupOfIssue = (issue: string) => issue.slice(0, issue.indexOf('.'));
