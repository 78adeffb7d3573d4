export type ProfileProblem = { path: string; message: string };
