// Generated from the wire types by tests/suite/schemas.rs, which says how. Do not edit.

/** What is said about one control. */
export interface Answer {
  /** What stands behind the answer; `claimed` when left out. */
  assurance?: Assurance | null;
  /** The day by which it is to be done. */
  due?: string | null;
  /** Where the evidence is. */
  evidence?: string[] | null;
  /** Why it is planned, done otherwise, or not applicable. Without one such a status does not count. */
  justification?: string | null;
  /** Anything else worth keeping. */
  note?: string | null;
  /** Who sees to it. */
  owner?: string | null;
  /** Given parameters, under the parameter's id. */
  parameters?: { [id: string]: ParameterValue } | null;
  /** How the control stands; left out while it is unanswered. */
  status?: Status | null;
}

/**
 * Whether a requirement applies to the subject, and if not, why not.
 * - `applies`: It applies.
 * - `framework-does-not-apply`: The whole framework does not apply to this subject.
 * - `out-of-scope`: Its part was not chosen.
 * - `profile-excludes`: Its predicate does not hold for this profile.
 */
export type Applicability = "applies" | "framework-does-not-apply" | "out-of-scope" | "profile-excludes";

/**
 * Something the subject can show. Which of the two forms it takes depends on its kind: a kind that speaks for a
 * framework is an attestation, any other is a document.
 */
export type Artifact = Attestation | Document;

/** A kind of thing that a vendor can show. */
export interface ArtifactKind {
  /** The question whether there is one. */
  asks: string;
  /** Days from which a report with a bridge letter no longer counts as current; `null` for other things. */
  "bridged-after-days": number | null;
  /** What helps to answer it. */
  help: string;
  /** Stable id. */
  id: string;
  /** Ids of the controls that a host performs, where a report says that hosting is carved out and not what of it. */
  "performed-by-host": string[];
  /** Review state. */
  review: Review;
  /** Ids of its sources. */
  sources: string[];
  /** What it answers for. */
  "speaks-for": SpeaksFor;
  /** Days after its date from which it no longer counts as current; `null` where age does not matter. */
  "stale-after-days": number | null;
  /** What a reader sees. */
  title: string;
}

/** A level in which an artifact comes. */
export interface ArtifactLevel {
  /** Its controls. */
  controls: ListedControl[];
  /** Stable id; empty where there is one level only. */
  id: string;
  /** Days from which it no longer counts as current; `null` where the artifact says it. */
  "stale-after-days": number | null;
  /** What a reader sees. */
  title: string;
}

/**
 * An assessment: what is said about one subject, against one catalog. Everything but `format` and `version`
 * may be left out; what is left out has not been said.
 */
export interface Assessment {
  /** What is said about each control, under the control's id. */
  answers?: { [id: string]: Answer } | null;
  /** What the subject can show, under the id of the kind of artifact. */
  artifacts?: { [id: string]: Artifact } | null;
  /** The catalog the assessment was made with. */
  catalog?: CatalogStamp | null;
  /** The day as of which the assessment is made, as an ISO date; ages of artifacts are counted from here. */
  date?: string | null;
  /** What was decided about addressable specifications, under the requirement's id. No score depends on it. */
  decisions?: { [id: string]: Decision } | null;
  /** The register of evidence, under ids of the file's own, written in their order. No score depends on it. */
  evidence?: { [id: string]: Evidence } | null;
  /** Always `crosscheck/assessment`. */
  format: "crosscheck/assessment";
  /** What is true of the subject: the id of a fact, and the id of one of its values. */
  profile?: { [id: string]: string } | null;
  /** Parts in scope, under the framework they belong to. */
  scope?: { [id: string]: string[] } | null;
  /** Earlier states to compare with, under ids of the file's own; a later one has a later id. */
  snapshots?: { [id: string]: Snapshot } | null;
  /** Stances that are followed instead of the catalog's own: the id of a stance, and the id of one of its options. */
  stances?: { [id: string]: string } | null;
  /** Who is assessed. */
  subject?: Subject | null;
  /**
   * What the catalog that this was written with has no place for: it came from a file made with another one. A
   * catalog that knows it puts it back.
   */
  unplaced?: Unplaced[] | null;
  /** Version of the format: 1. */
  version: 1;
}

/** A fact nobody stated. */
export interface AssumedFact {
  /** Id of the fact. */
  fact: string;
  /** Id of the value that was assumed. */
  value: string;
}

/**
 * What stands behind an answer, weakest first.
 * - `claimed`: Somebody says so.
 * - `documented`: It is written down.
 * - `tested`: Somebody tried it.
 * - `attested-design`: An independent auditor examined the design (SOC 2 Type I).
 * - `attested-operation`: An independent auditor examined operation over a period (SOC 2 Type II, HITRUST).
 */
export type Assurance = "claimed" | "documented" | "tested" | "attested-design" | "attested-operation";

/** An independent auditor's report against a framework. */
export interface Attestation {
  /** Whether services of subservice organisations are carved out; `false` when left out. */
  "carve-out"?: boolean | null;
  /** Ids of the parts (Trust Services categories) it covers. */
  categories: string[];
  /** Requirements with exceptions noted: `soc2:CC6.1`, or `CC6.1` for short. */
  exceptions?: string[] | null;
  /** The auditor's opinion. */
  opinion: Opinion;
  /** Last day of the period, or the day as of which design was examined. */
  "period-end"?: string | null;
  /** Design at a point in time, or operation over a period. */
  type: AttestationType;
}

/**
 * Design at a point in time, or operation over a period.
 * - `type-1`: SOC 2 Type I.
 * - `type-2`: SOC 2 Type II.
 */
export type AttestationType = "type-1" | "type-2";

/** A readiness band. */
export interface Band {
  /** Threshold in whole percent of a score's low bound. */
  "at-least-percent": number;
  /** Stable id. */
  id: string;
  /** What a reader sees. */
  title: string;
}

/** A duty that no percentage outvotes. */
export interface Blocker {
  /** Id of the control. */
  control: string;
  /** Whether it stands in the way. */
  state: BlockerState;
}

/** Why a control cannot be outvoted by a percentage. */
export interface BlockerReason {
  /** The reason, in one sentence. */
  because: string;
  /** Id of the source of the duty. */
  source: string;
}

/**
 * Whether a blocker stands in the way.
 * - `met`: The duty is met.
 * - `not-met`: It is not, or not in full.
 * - `open`: Nobody has said yet.
 */
export type BlockerState = "met" | "not-met" | "open";

/** An exact score as a pair of bounds. */
export interface Bounds {
  /** High bound, like `40/48`. */
  high: string;
  /** Low bound, like `31/48`. */
  low: string;
}

/** A low and a high bound; equal once nothing concerned is unanswered. */
export interface Bounds2 {
  /** What holds if every unanswered control turned out implemented. */
  high: Fraction;
  /** What holds if every unanswered control turned out absent. */
  low: Fraction;
}

/** Everything known about the frameworks, and what organisations do about them. */
export interface Catalog {
  /** Kinds of artifacts. */
  artifacts: ArtifactKind[];
  /** Readiness bands, best first: the first one counts whose threshold the low bound of a score reaches. */
  bands: Band[];
  /** Id of the best band possible while a blocker is not met. */
  "blocked-band": string;
  /** Controls, grouped by domain. */
  controls: Control[];
  /** ISO date as of which the content is current. */
  "current-as-of": string;
  /** Digest of the source files: `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** Domains, in order of asking. */
  domains: Term[];
  /** Facts about a subject. */
  facts: Fact[];
  /** Families of all frameworks. */
  families: Family[];
  /** Frameworks. */
  frameworks: Framework[];
  /** Stable id. */
  id: string;
  /** Owners' roles. */
  owners: Term[];
  /** Parts of all frameworks. */
  parts: Part[];
  /** Requirements of all frameworks, with their clauses. */
  requirements: Requirement[];
  /** Sources. */
  sources: Source[];
  /** Documented disagreements on which either side can be followed. */
  stances: Stance[];
  /** Version of the content. */
  version: string;
}

/** The catalog an assessment was made with. Another version than the reader's is remarked on, not refused. */
export interface CatalogStamp {
  /** Digest of its content: `sha256:` and 64 hexadecimal digits. */
  digest?: string;
  /** Id of the catalog. */
  id: string;
  /** Version of its content. */
  version?: string;
}

/** One testable part of a requirement. */
export interface Clause {
  /** Id of the control that satisfies it. */
  control: string;
  /** How surely a clean report on the criterion shows that control. */
  expect: Expect;
  /** What has to be true. */
  says: string;
}

/** One clause of a requirement. */
export interface ClauseReport {
  /** What it adds to the coverage of the requirement; `null` where nothing is counted. They add up to it. */
  contribution: Bounds2 | null;
  /** Id of the control it names. */
  control: string;
  /** The same once plans are carried out. */
  projected: Bounds2 | null;
  /**
   * What the control is worth to it; `null` where the clause is left out because the control is not
   * applicable.
   */
  worth: Bounds2 | null;
}

/** One condition of a predicate: the fact has one of the values. */
export interface Condition {
  /** Id of the fact. */
  fact: string;
  /** Ids of the values that satisfy it. */
  values: string[];
}

/** A thing an organisation does, asked as one question. */
export interface Control {
  /** Why no percentage outvotes it; `null` where it is no blocker. */
  blocker: BlockerReason | null;
  /** Id of the domain it is asked under. */
  domain: string;
  /** Effort, as an estimate. */
  effort: Effort;
  /** What an assessor would want to see. */
  evidence: string[];
  /** What a strong answer looks like. */
  good: string;
  /** Stable id. */
  id: string;
  /** Id of the role whose job it is. */
  owner: string;
  /** Numbers and choices that can be asked for. */
  parameters: Parameter[];
  /** Place of its area in an article's order of work; `null` where it is not on that list. */
  priority: number | null;
  /** The question. */
  question: string;
  /** Id of the one control that has to be there first; `null` where none has to. */
  requires: string | null;
  /** Review state. */
  review: Review;
  /** Ids of its sources. */
  sources: string[];
  /** Short title. */
  title: string;
  /** What goes wrong without it. */
  why: string;
}

/** One control. */
export interface ControlReport {
  /** Whether an applicable requirement names it: whether it is worth asking. */
  asked: boolean;
  /** What stands behind it; `null` while unanswered. */
  assurance: Assurance | null;
  /** Id of the control. */
  control: string;
  /**
   * How far each framework's low bound would rise if it became implemented; frameworks that gain nothing are
   * left out.
   */
  gain: Share[];
  /** What an artifact says about it, whether or not that counts. */
  inherited: Inherited | null;
  /** How much an answer would take off the width of each framework's bounds. */
  leverage: Share[];
  /** Ids of given parameters that miss their threshold. */
  misses: string[];
  /** What a reader has to know to read the score right. */
  notices: Notice[];
  /** Where that status comes from. */
  origin: Origin;
  /** The status that counts; `null` is unanswered. */
  status: Status | null;
}

/** A number of requirements, and what share of those looked at it is. */
export interface CountedShare {
  /** The numerator. */
  count: number;
  /** The share, in lowest terms; `null` when no requirement was looked at. */
  share: Fraction | null;
}

/**
 * What is done about an addressable specification.
 * - `implemented`: It is reasonable and appropriate, and implemented.
 * - `alternative`: It is not; an equivalent measure is in place instead.
 * - `not-reasonable`: It is not, and no equivalent measure is either.
 */
export type Course = "implemented" | "alternative" | "not-reasonable";

/** What was decided about one addressable specification, as 45 CFR 164.306(d)(3) asks it to be written down. */
export interface Decision {
  /** What is done about it. */
  course?: Course | null;
  /** The day it was decided. */
  decided?: string | null;
  /** What was considered. */
  factors?: Factors | null;
  /** What is done instead. */
  instead?: string | null;
  /** Who answers for it. */
  owner?: string | null;
  /** Why it is, or is not, reasonable and appropriate. */
  reason?: string | null;
  /** The day it is looked at again. */
  review?: string | null;
}

/**
 * HIPAA's designation of a requirement.
 * - `required`: To be implemented as written.
 * - `addressable`: To be implemented, or a written decision why not and what is done instead.
 * - `undesignated`: The framework makes no such distinction.
 */
export type Designation = "required" | "addressable" | "undesignated";

/** Any other document. */
export interface Document {
  /** Its date. */
  date?: string | null;
}

/** Effort in person-days. */
export interface Effort {
  /** Lower estimate. */
  from: number;
  /** Upper estimate. */
  to: number;
}

/** One piece of evidence; it may stand behind controls of any framework. */
export interface Evidence {
  /** Ids of the controls it stands behind. */
  controls?: string[] | null;
  /** The day it is of. */
  date?: string | null;
  /** Where it is. */
  place?: string | null;
  /** The day by which it has to be looked at or collected again. */
  review?: string | null;
  /** Who looked at it. */
  reviewer?: string | null;
  /** What it is. */
  what?: string | null;
}

/**
 * How surely a clean report on a criterion means that a control is there.
 * - `always`: The criterion cannot be met without it.
 * - `usual`: Nearly every report shows it.
 * - `varies`: Some reports show it.
 */
export type Expect = "always" | "usual" | "varies";

/** A fact about a subject. */
export interface Fact {
  /** The question. */
  asks: string;
  /** Id of the value that counts while nothing was said. */
  assumed: string;
  /** What helps to answer it. */
  help: string;
  /** Stable id. */
  id: string;
  /** Ids of its sources. */
  sources: string[];
  /** The possible values. */
  values: Term[];
}

/** The four factors of 45 CFR 164.306(b)(2). */
export interface Factors {
  /** What the measure costs. */
  cost?: string | null;
  /** Its technical infrastructure, hardware and software. */
  infrastructure?: string | null;
  /** How likely and how grave the risks are. */
  risk?: string | null;
  /** Size, complexity and capabilities of the organisation. */
  size?: string | null;
}

/** An input that was refused. */
export interface Failure {
  /** Code of the first problem. */
  code: string;
  /** What to do about the first problem. */
  help: string;
  /** Message of the first problem, and how many more there are. */
  message: string;
  /** Path of the first problem. */
  path: string;
  /** All problems. */
  problems: Problem[];
}

/** A family of requirements. */
export interface Family {
  /** Stable id. */
  id: string;
  /** Id of the part it belongs to. */
  part: string;
  /** Ids of its requirements, in order. */
  requirements: string[];
  /** What a reader sees. */
  title: string;
}

/** One family of requirements. */
export interface FamilyReport {
  /** Id of the family. */
  family: string;
  /** Its score. */
  score: Score;
}

/** An exact fraction in lowest terms, with a positive denominator. */
export interface Fraction {
  /** Denominator. */
  den: number;
  /** Numerator. */
  num: number;
}

/** A framework. */
export interface Framework {
  /** The particular data that it is about; empty where it is about a system as a whole. */
  "about-data": string;
  /** Edition that the rows were read from. */
  edition: string;
  /** Full title. */
  "full-title": string;
  /** Stable id, the prefix of its requirements' ids. */
  id: string;
  /** What to tell those to whom it does not apply. */
  otherwise: string;
  /** Ids of the sources that are its own text: a number that one of these sets binds. */
  "own-text": string[];
  /** Ids of its parts, in order. */
  parts: string[];
  /** Ids of its sources. */
  sources: string[];
  /** Short title. */
  title: string;
  /** To whom it applies: one of the alternatives holds with all its conditions. Without any, to everyone. */
  when: Condition[][];
}

/** Low bound of one framework's score. */
export interface FrameworkLow {
  /** Id of the framework. */
  framework: string;
  /** The low bound; `null` without a score. */
  low: Fraction | null;
}

/** One framework. */
export interface FrameworkReport {
  /** Whether it applies to this subject; where it does not, there is no score. */
  applies: boolean;
  /** Id of the readiness band; `null` without a score. */
  band: string | null;
  /** The blockers that apply. */
  blockers: Blocker[];
  /** Id of the framework. */
  framework: string;
  /** Its parts. */
  parts: PartReport[];
  /** Its score. */
  score: Score;
}

/** What an artifact says about a control. */
export interface Inherited {
  /** Id of the kind of artifact. */
  artifact: string;
  /** What stands behind it. */
  assurance: Assurance;
  /** Ids of the requirements whose exceptions made it partial. */
  exceptions: string[];
  /** Implemented, or partial where the report notes an exception. */
  status: Status;
  /** Why that is less than the artifact could give. */
  "weakened-by": WeakenedBy[];
}

/** A control that an artifact is about. */
export interface ListedControl {
  /** Id of the control. */
  control: string;
  /** How surely the artifact shows it. */
  expect: Expect;
}

/** A sum of shares, and their mean. */
export interface MeanShare {
  /** The mean, in lowest terms; `null` when no requirement was looked at. */
  share: Fraction | null;
  /** Sum of each requirement's share of shared clauses: the numerator. */
  sum: Fraction;
}

/** How narrow the bounds are to get. */
export interface NarrowOptions {
  /** Width of a score that is narrow enough, as a part of 1; 1/20 when left out. */
  tolerance?: Fraction | null;
}

/** The order of asking that narrows the bounds fastest. */
export interface Narrowing {
  /** How many of them, asked in that order, bring every framework's width within the tolerance. */
  "answers-needed": number;
  /** Ids of unanswered controls that matter, most leverage first. */
  order: string[];
}

/**
 * Something about a control that a reader has to know to read the score right.
 * - `justification-missing`: The status needs a written reason and has none, so the control counts as unanswered.
 * - `threshold-missed`: A given parameter misses its threshold, so `implemented` counts half.
 * - `contradicts-artifact`: The own answer says something else than an artifact does; the own answer counts.
 * - `alternative-not-accepted`: `alternative` counts nothing in a requirement that applies and is designated required.
 */
export type Notice = "justification-missing" | "threshold-missed" | "contradicts-artifact" | "alternative-not-accepted";

/**
 * The auditor's opinion.
 * - `unqualified`: No reservation.
 * - `qualified`: Except for the matters named.
 * - `adverse`: Not fairly stated.
 * - `disclaimed`: No opinion given.
 */
export type Opinion = "unqualified" | "qualified" | "adverse" | "disclaimed";

/**
 * Where a status comes from.
 * - `answered`: A person's own answer.
 * - `inherited`: An artifact.
 * - `unanswered`: Nobody said anything that counts.
 */
export type Origin = "answered" | "inherited" | "unanswered";

/** How much of what some requirements ask is reached by the controls that other requirements name. */
export interface Overlap {
  /** Requirements with at least one shared clause. */
  any: CountedShare;
  /** Requirements with every clause shared. */
  full: CountedShare;
  /** Mean share of shared clauses. */
  mean: MeanShare;
  /** Requirements looked at: the denominator of all three shares. */
  of: number;
  /** Requirement by requirement. */
  requirements: RequirementOverlap[];
}

/**
 * A number or choice that a control can be asked for. A number has `at-most` or `at-least`; a choice has
 * `values`, worst first, and `at-least` as the first of them that is good enough.
 */
export interface Parameter {
  /** The question. */
  asks: string;
  /** A number or choice that must be reached. */
  "at-least"?: ParameterValue;
  /** A number that must not be exceeded. */
  "at-most"?: number;
  /** Stable id, unique within its control. */
  id: string;
  /** Id of the threshold's source. */
  source: string;
  /** Unit of a number; empty for a choice. */
  unit: string;
  /** The choices, worst first. */
  values?: string[];
  /** Whose threshold it is. */
  whose: string;
}

/** A given value: a whole number in the parameter's unit, or one of the parameter's choices. */
export type ParameterValue = number | string;

/** A part of a framework. */
export interface Part {
  /** Ids of its families, in order. */
  families: string[];
  /** Id of the framework it belongs to. */
  framework: string;
  /** Stable id. */
  id: string;
  /** Whether it is always in scope. */
  scope: PartScope;
  /** What a reader sees. */
  title: string;
}

/** What the parts in scope of one framework reach of one part of another. */
export interface PartOverlap {
  /** Id of the framework whose applicable requirements are the starting point. */
  from: string;
  /** Ids of its parts in scope. */
  "from-parts": string[];
  /** Id of the framework that is reached. */
  onto: string;
  /** Id of the part of it that is reached, over its applicable requirements. */
  "onto-part": string;
  /** The overlap. */
  overlap: Overlap;
}

/** One part of a framework. */
export interface PartReport {
  /** Its families. */
  families: FamilyReport[];
  /** Whether it is in scope. */
  "in-scope": boolean;
  /** Id of the part. */
  part: string;
  /** Its score. */
  score: Score;
}

/**
 * Whether a part is always in scope or chosen by the organisation.
 * - `always`: Always in scope where the framework applies.
 * - `chosen`: In scope when the assessment's scope names it.
 */
export type PartScope = "always" | "chosen";

/** Controls not yet done, in an order. */
export interface Plan {
  /** Low bound of each framework's score before the first step. */
  start: FrameworkLow[];
  /** The steps, first things first. */
  steps: PlanStep[];
}

/** In what order to work. */
export interface PlanOptions {
  /** For `budget`, and only there: person-days of effort that are available, a whole number. */
  budget?: number | null;
  /** The order. */
  order: PlanOrder;
}

/**
 * In what order to work. Blockers come first in all of them, and prerequisites before what needs them.
 * - `priority`: The place of a control's area in an article's list of priorities, then gain.
 * - `gain-per-effort`: Gain of all frameworks together per unit of effort.
 * - `budget`: The best set within the budget; the rest is left out.
 */
export type PlanOrder = "priority" | "gain-per-effort" | "budget";

/** One control to work on. */
export interface PlanStep {
  /** Whether it blocks readiness now. */
  blocker: boolean;
  /** Id of the control. */
  control: string;
  /** Effort in person-days: the mean of the catalog's range. */
  effort: Fraction;
  /** Effort of this step and all before it, in person-days. */
  "effort-so-far": Fraction;
  /** What each framework's low bound gains from it. */
  gain: Share[];
  /** Low bound of each framework's score after this step. */
  scores: FrameworkLow[];
}

/** One problem or remark. */
export interface Problem {
  /** Stable kebab-case code. */
  code: string;
  /** What to do about it, in whole sentences. */
  help: string;
  /** What is wrong: lower case, no full stop. */
  message: string;
  /** Where, like `answers.session-timeout.status` or `scope.soc2[1]`; empty for the file as a whole. */
  path: string;
}

/** Everything there is to say about one assessment. Derived from it, never stored. */
export interface Report {
  /** Facts nobody stated, with the value that was assumed. */
  "assumed-facts": AssumedFact[];
  /** The catalog it was computed with. */
  catalog: CatalogStamp;
  /** All controls, with where they stand. */
  controls: ControlReport[];
  /** The day as of which the assessment was made, as an ISO date; `null` where none was given. */
  date: string | null;
  /** Always `crosscheck/report`. */
  format: "crosscheck/report";
  /** Frameworks, with their scores. */
  frameworks: FrameworkReport[];
  /** What the parts in scope of each framework already reach of each part of another. */
  overlaps: PartOverlap[];
  /** What reading the assessment gave rise to remark on. */
  remarks: Problem[];
  /** All requirements, with their coverage. */
  requirements: RequirementReport[];
  /** Name of the subject, as entered; empty where none was. */
  subject: string;
  /** Version of the format: 1. Fields may be added within a version; none changes or goes. */
  version: 1;
}

/** The smallest thing a framework asks that is scored on its own. */
export interface Requirement {
  /** Who is bound, in words; empty where the framework makes no such distinction. */
  binds: string;
  /** Its testable parts. */
  clauses: Clause[];
  /** HIPAA's designation. */
  designation: Designation;
  /** Id of the family it belongs to. */
  family: string;
  /** Official citation behind the framework: `soc2:CC6.1`. */
  id: string;
  /** Whether it is what a standard says in its own words, beside its specifications. */
  "is-own-words": boolean;
  /** Review state. */
  review: Review;
  /** Ids of its sources. */
  sources: string[];
  /** Short title. */
  title: string;
  /** To whom it applies: one of the alternatives holds with all its conditions. Without any, to everyone. */
  when: Condition[][];
}

/** Overlap onto one requirement. */
export interface RequirementOverlap {
  /** All its clauses. */
  clauses: number;
  /** Id of the requirement that is reached. */
  requirement: string;
  /** Clauses whose control the other set names too. */
  shared: number;
}

/** One requirement. */
export interface RequirementReport {
  /** Whether it applies, and if not, why not. */
  applicability: Applicability;
  /** Its clauses, in the catalog's order. */
  clauses: ClauseReport[];
  /** The mean worth of its remaining clauses; `null` when it is not applicable. */
  coverage: Bounds2 | null;
  /** The same once plans are carried out. */
  projected: Bounds2 | null;
  /** Id of the requirement. */
  requirement: string;
  /** Its state. */
  state: RequirementState;
}

/**
 * The state of a requirement.
 * - `met`: Every remaining clause is satisfied.
 * - `partly-met`: Something is there, and no open answer can make it met or not met.
 * - `not-met`: Nothing is there, and nothing is open.
 * - `open`: An unanswered clause could still change which of the other three it is.
 * - `not-applicable`: It does not apply, or no clause remains.
 */
export type RequirementState = "met" | "partly-met" | "not-met" | "open" | "not-applicable";

/**
 * Whether a row has been checked by a second person against its source.
 * - `drafted`: Written, not yet checked by a second person.
 * - `reviewed`: Checked against its source by a second person.
 */
export type Review = "drafted" | "reviewed";

/** A mean coverage, and the counts that always stand beside it. */
export interface Score {
  /** Applicable requirements: the denominator. */
  applicable: number;
  /** The mean coverage over applicable requirements; `null` when nothing is applicable. */
  coverage: Bounds2 | null;
  /** Requirements met. */
  met: number;
  /** Requirements that do not apply, or of which no clause remains. */
  "not-applicable": number;
  /** Requirements not met. */
  "not-met": number;
  /** Requirements still open. */
  open: number;
  /** Requirements partly met. */
  "partly-met": number;
  /** The mean coverage once plans are carried out. */
  projected: Bounds2 | null;
  /** Applicable requirements designated required. */
  required: number;
  /** Those of them in any state but met. */
  "required-not-met": number;
}

/** Which requirements: any of the three, taken together. */
export interface Selector {
  /** Ids of frameworks: all their requirements. */
  frameworks?: string[] | null;
  /** Ids of parts: all their requirements. */
  parts?: string[] | null;
  /** Ids of requirements. */
  requirements?: string[] | null;
}

/** An amount of one framework's score. */
export interface Share {
  /** The amount, as a part of 1. */
  amount: Fraction;
  /** Id of the framework. */
  framework: string;
}

/** An earlier state: what had been said, and what came of it then. */
export interface Snapshot {
  /**
   * What had been said, with the catalog of that time. Rows that a later catalog no longer has are left out on
   * reading, which is remarked on.
   */
  assessment: Assessment;
  /** Whether it came with a file that was opened, and so was not kept where this is written; `false` when left out. */
  "came-with-file"?: boolean | null;
  /** What it is called. */
  name?: string | null;
  /** The scores then, as they were shown, under the framework's id; a framework that did not apply is left out. */
  scores?: { [id: string]: Bounds } | null;
}

/** Something the catalog leans on. */
export interface Source {
  /** Where it can be read, without the scheme; empty where there is no one place. */
  at: string;
  /** When it was published, as far as known; empty where nobody says. */
  date: string;
  /** How far it carries. */
  "good-for": string;
  /** Stable id. */
  id: string;
  /** `regulation`, `standard`, `guidance`, `article` or `judgement`. */
  kind: string;
  /** Who published it. */
  publisher: string;
  /** Title, with citation where there is one. */
  title: string;
}

/** What an artifact answers for: a framework's parts that it covers, or a list of controls. */
export type SpeaksFor = {
  /** Id of the framework. */
  framework: string;
} | {
  /** The assurance of the answers, before staleness. */
  assurance: Assurance;
  /** The levels it comes in; where it comes in one only, that has no id. */
  levels: ArtifactLevel[];
};

/** A documented disagreement on which either side can be followed. */
export interface Stance {
  /** What depends on it. */
  about: string;
  /** The question. */
  asks: string;
  /** Stable id. */
  id: string;
  /** The options; the first is followed unless an assessment names another, and changes nothing. */
  options: StanceOption[];
  /** Review state. */
  review: Review;
  /** Ids of its sources. */
  sources: string[];
}

/** One side of a stance. */
export interface StanceOption {
  /** Ids of parts that are in scope under it, named in the scope or not. */
  adds: string[];
  /** Ids of the sources that read it so. */
  by: string[];
  /** Stable id within the stance. */
  id: string;
  /** Ids of parts that are out of scope under it, named in the scope or not. Out wins over in. */
  removes: string[];
  /** Thresholds that it sets. */
  thresholds: ThresholdChange[];
  /** What a reader sees. */
  title: string;
}

/**
 * How a control stands, with OSCAL's names.
 * - `implemented`: In place.
 * - `partial`: In place for some of what it should cover.
 * - `planned`: Decided, not there yet. Needs a justification.
 * - `alternative`: Something else reaches the same end. Needs a justification.
 * - `not-applicable`: There is nothing here that it could apply to. Needs a justification.
 * - `not-implemented`: Not there.
 */
export type Status = "implemented" | "partial" | "planned" | "alternative" | "not-applicable" | "not-implemented";

/** Who is assessed. */
export interface Subject {
  /** Name, as entered. */
  name?: string | null;
}

/** An id with the title a screen shows. */
export interface Term {
  /** Stable id. */
  id: string;
  /** What a reader sees. */
  title: string;
}

/** A threshold that a stance sets in place of the parameter's own, which runs the same way. */
export interface ThresholdChange {
  /** Id of the control. */
  control: string;
  /** Id of the parameter. */
  parameter: string;
  /** The threshold: a number, or one of the parameter's choices. */
  threshold: ParameterValue;
}

/** Something that a catalog has no place for. */
export interface Unplaced {
  /** Where it stood: the keys that lead there, the outermost first; `-` stands for an element of a list. */
  at: string[];
  /** What stood there, as it came. */
  value: string | number | boolean | object | unknown[];
}

/** Whether an assessment can be read, and what is to be said about it. */
export interface Validation {
  /** Whether it can be read. */
  ok: boolean;
  /** Why not. */
  problems: Problem[];
  /** What is worth knowing although it can be read. */
  remarks: Problem[];
}

/**
 * Why an inherited answer carries less assurance than the artifact could give.
 * - `design-only`: The report examined design only.
 * - `qualified-opinion`: The opinion is qualified.
 * - `carve-out`: Subservice organisations are carved out.
 * - `stale`: The artifact is older than the catalog accepts.
 * - `undated`: The artifact's date, or the assessment's, is not known.
 */
export type WeakenedBy = "design-only" | "qualified-opinion" | "carve-out" | "stale" | "undated";

/** What the functions throw. */
export interface CrosscheckError extends Error, Failure {
  name: "CrosscheckError";
  message: string;
}
