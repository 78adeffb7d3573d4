/** A splitter of `GET /api/splitters`, in the order's building. */
export type CandidateSplitter = {
  id: string;
  code: string;
  name: string | null;
  type: string;
  block: string | null;
  level: string | null;
  location: string | null;
  isNamed: boolean;
  ports: CandidatePort[];
};
export type CandidatePort = {
  id: string;
  number: number;
  state: string;
  isStandby: boolean;
  isApproved: boolean;
};
