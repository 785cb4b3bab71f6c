// @generated from schema/wire/toy.schema.yaml. Edit that file, then run `npm run gen`.

export type Turn = UserTurn | ModelTurn;

export type Block = TextBlock | PictureBlock | ThoughtBlock | CallBlock;

export type TalkEvent = BeginEvent | BlockEvent | PieceEvent | BlockEndEvent | EndEvent;

export interface TalkRequest {
  model: string;
  turns: Turn[];
  limit: number;
  heat?: number | null | undefined;
  stops?: string[] | undefined;
  pace?: "quick" | "slow" | undefined;
  options?: {
    seed?: number | undefined;
  } | undefined;
  live?: boolean | undefined;
  mode?: string | undefined;
  trace?: string | undefined;
  after?: string | undefined;
  kept?: boolean | undefined;
  [k: string]: unknown;
}

export interface UserTurn {
  who: "user";
  blocks: Block[];
}

export interface TextBlock {
  kind: "text";
  text: string;
}

export interface PictureBlock {
  kind: "picture";
  url: string;
  size?: "small" | "large" | undefined;
}

export interface ThoughtBlock {
  kind: "thought";
  thought: string;
  proof?: string | undefined;
}

export interface CallBlock {
  kind: "call";
  id: string;
  name: string;
  input: string;
}

export interface ModelTurn {
  who: "model";
  blocks: Block[];
}

export interface TalkAnswer {
  type: "answer";
  id: string;
  model: string;
  blocks: Block[];
  ended: "done" | "limit" | "call" | "blocked";
  usage?: TalkUsage | undefined;
  after?: string | undefined;
  kept?: boolean | undefined;
}

export interface TalkUsage {
  in?: number | undefined;
  out?: number | undefined;
  cached?: number | undefined;
  thought?: number | undefined;
}

export interface BeginEvent {
  type: "begin";
  answer?: TalkAnswer | undefined;
  id: string;
  model: string;
}

export interface BlockEvent {
  type: "block";
  index: number;
  block: Block;
}

export interface PieceEvent {
  type: "piece";
  index: number;
  text?: string | undefined;
  thought?: string | undefined;
  input?: string | undefined;
}

export interface BlockEndEvent {
  type: "block_end";
  index: number;
}

export interface EndEvent {
  type: "end";
  ended: "done" | "limit" | "call" | "blocked";
  usage?: TalkUsage | undefined;
}

export interface TalkError {
  type: "error";
  error: {
    code: string;
    message: string;
  };
}
