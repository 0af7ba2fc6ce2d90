// Generated from the wire types by tests/suite/schemas.rs, which says how. Do not edit.

/** It was said that there is none. */
export interface Absence {
  /** Always `false`. */
  held: false;
}

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
 * Something the subject can show, or that there is none. Which form it takes depends on its kind: a kind that speaks for a
 * framework is an auditor's report or several, any other is a document. What is left out altogether has not been stated.
 */
export type Artifact = Absence | Attestation | Attestation[] | Document;

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
  /**
   * What was roughly said of topics of the quick check, under the topic's id. It gives a rough range beside the score; no
   * score depends on it.
   */
  quick?: { [id: string]: QuickAnswer } | null;
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

/**
 * An independent auditor's report against a framework, as far as it was read. It answers questions only once kind, product,
 * last day and opinion are stated.
 */
export interface Attestation {
  /** The auditor, and what was looked up. */
  auditor?: Auditor | null;
  /** Management's letter for the time since the period. */
  bridge?: BridgeLetter | null;
  /** Whether services of subservice organizations are carved out at all. */
  "carve-out"?: boolean | null;
  /** Ids of the parts (Trust Services categories) it covers; those that every report covers when left out. */
  categories?: string[] | null;
  /** Changes that it tells of. Section 3. */
  "changes-disclosed"?: Disclosed | null;
  /** What it promises. Section 3. */
  commitments?: Commitment[] | null;
  /** Whether the system holds the particular data that a framework is about: PHI. Section 3. */
  "covers-phi"?: Extent | null;
  /** Whether the system is the product looked at. Section 3. */
  "covers-product"?: Extent | null;
  /** Criteria of those categories that are left out. */
  "criteria-left-out"?: CriterionLeftOut[] | null;
  /** Controls that are left to users. Section 3. */
  cuecs?: UserControls | null;
  /** Whether customers run accounts in the product themselves. */
  "customer-run-accounts"?: boolean | null;
  /** Whether that is the one in the contract. */
  "entity-match"?: EntityMatch | null;
  /** Deviations that tests found. Section 4. A criterion alone may stand as its id. */
  exceptions?: ExceptionOrCriterion[] | null;
  /** Incidents that the description tells of. Section 3. */
  "incidents-disclosed"?: Disclosed | null;
  /** The day it was issued. */
  issued?: string | null;
  /** What the opinion is modified for. Section 1. */
  modified?: Modification[] | null;
  /** Whether subservice organizations are monitored. Section 4. */
  "monitors-subservice"?: boolean | null;
  /** Whether the description names products or technologies. */
  "names-technology"?: boolean | null;
  /** Whether it was had under an agreement of confidentiality. */
  nda?: boolean | null;
  /** By when the next report is expected, where it is under way. */
  "next-expected"?: string | null;
  /** Whether the next examination is under way. Ask. */
  "next-in-progress"?: NextInProgress | null;
  /** Modules, regions or environments that are not covered. */
  "not-covered"?: string[] | null;
  /** Ids of controls that the reader looked for there and did not find. */
  "not-in-report"?: string[] | null;
  /** Ids of controls that had no occasion to operate in the period. */
  "not-operated"?: string[] | null;
  /** The auditor's opinion. Section 1. */
  opinion?: Opinion | null;
  /** The organization on the cover. */
  organization?: string | null;
  /** Ids of the controls that this report's organization performs for the subject, where it is a subservice organization. */
  performs?: string[] | null;
  /** Last day of the period, or the day as of which design was examined. */
  "period-end"?: string | null;
  /** First day of the period. */
  "period-start"?: string | null;
  /** Last day of the period of the report before. */
  "previous-period-end"?: string | null;
  /** Ids of controls that are done quarterly or less often. */
  quarterly?: string[] | null;
  /** Who read it. */
  "read-by"?: string | null;
  /** The day it was read. */
  "read-on"?: string | null;
  /** What it is, by its cover. */
  "report-kind"?: ReportKind | null;
  /** Sections that were read, 1 to 5. */
  "sections-read"?: number[] | null;
  /** Ids of controls that the reader saw in section 4. */
  seen?: string[] | null;
  /** Those organizations. Sections 1 and 3. */
  subservice?: Subservice[] | null;
  /** The name of the system, in section 3. */
  "system-name"?: string | null;
  /** Design at a point in time, or operation over a period. On the cover and in section 1. */
  type?: AttestationType | null;
  /** Whose system was examined; the subject's own when left out. */
  whose?: Whose | null;
}

/** How an auditor's report was read. */
export interface AttestationReading {
  /** What it leaves to other organizations (carve-outs). */
  "carve-outs": CarvedOut[];
  /** Days between the period before and this one; `null` where there are none, or nobody knows. */
  "gap-days": number | null;
  /** Whether sections 1, 3 and 4 were read. */
  "is-read": boolean;
  /** Whether it is a subservice organization's: then it speaks only for the controls that this one performs. */
  "is-subservice": boolean;
  /** Ids of the parts that it covers. */
  parts: string[];
  /** The rules of reading that apply. */
  reasons: Reason[];
  /** Which report. */
  report: ReportAt;
  /** What a reader has to know beside what it says. */
  reservations: Reservation[];
  /** Why it answers nothing; empty where it speaks. */
  "silent-because": Silent[];
  /** What it leaves to whoever reads it (complementary user entity controls), as they were entered. No score counts it. */
  "user-controls": LeftToReader[];
  /** Whether to rely on it; `null` while too little was stated. */
  verdict: Verdict | null;
}

/**
 * Design at a point in time, or operation over a period.
 * - `type-1`: SOC 2 Type I.
 * - `type-2`: SOC 2 Type II.
 */
export type AttestationType = "type-1" | "type-2";

/** The auditor, and what was looked up. */
export interface Auditor {
  /** Its licence; cpaverify.org. */
  licence?: Licence;
  /** The firm. */
  name?: string;
  /** The day that was looked up. */
  on?: string;
  /** Its peer review; peerreview.aicpa.org. */
  "peer-review"?: PeerReview;
}

/** A readiness band. */
export interface Band {
  /** Threshold in whole percent of a score's low bound. */
  "at-least-percent": number;
  /** Stable id. */
  id: string;
  /** What it needs beside the percentage. */
  needs: BandNeeds;
  /** What a reader sees. */
  title: string;
}

/**
 * What a band needs beside a percentage.
 * - `all-required-met`: Every required requirement met, and none at all not met.
 * - `no-required-not-met`: No required requirement not met.
 * - `nothing`: Nothing more.
 */
export type BandNeeds = "all-required-met" | "no-required-not-met" | "nothing";

/**
 * What a clause's status is read from.
 * - `opinion`: The opinion on the criterion that the clause belongs to.
 * - `qualification`: A qualification that names the criterion, or one that cannot be met without the control.
 * - `exception`: An exception in the control's own test.
 * - `exception-on-criterion`: An exception under a criterion that names no control.
 * - `seen`: A reader saw the control.
 * - `always`: A covered criterion cannot be met without the control.
 * - `listed`: The document's list.
 */
export type Basis = "opinion" | "qualification" | "exception" | "exception-on-criterion" | "seen" | "always" | "listed";

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
 * - `open`: Nobody has said yet, or it was called not applicable, which nobody can say of such a duty.
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

/** Management's letter for the time since the period. */
export interface BridgeLetter {
  /** Changes it tells of. */
  changes?: Disclosed;
  /** The first day it covers. */
  from?: string;
  /** Incidents it tells of. */
  incidents?: Disclosed;
  /** The day it was signed. */
  signed?: string;
  /** Who signed it. */
  "signed-by"?: string;
  /** The last day it covers. */
  to?: string;
}

/** Something that a report leaves to another organization. */
export interface CarvedOut {
  /** Ids of the controls that are performed there; those of a host where none was named. */
  controls: string[];
  /** The report that covers them; `null` where none that counts was entered, and they stay open. */
  "covered-by": ReportAt | null;
  /** Its name, as entered. */
  name: string;
  /**
   * Its position among the organizations of the report, from 0; `null` where the report only says that something is
   * carved out.
   */
  organization: number | null;
}

/** Everything known about the frameworks, and what organisations do about them. */
export interface Catalog {
  /** Kinds of artifacts. */
  artifacts: ArtifactKind[];
  /**
   * Ids of controls that come right after the blockers where questions are asked one at a time, in order: what buyers ask
   * and risk demands. The rest follows by `priority`; of what is equal in that, what narrows most comes first.
   */
  "asked-first": string[];
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
  /** What is said in place of a band where too little is known for one. */
  "too-early": TooEarlyBand;
  /** Topics of the quick check, in order of asking. */
  topics: QuickTopic[];
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
  /** What stands behind it; `null` while unanswered. */
  assurance: Assurance | null;
  /** What it adds to the coverage of the requirement; `null` where nothing is counted. They add up to it. */
  contribution: Bounds2 | null;
  /** Id of the control it names. */
  control: string;
  /** What an artifact says here, whether or not that counts. */
  inherited: Inherited | null;
  /** Why an artifact that speaks says nothing here; else `null`. */
  "open-because": OpenBecause | null;
  /** Where that status comes from. */
  origin: Origin;
  /** The same once plans are carried out. */
  projected: Bounds2 | null;
  /**
   * The status that counts here; `null` is unanswered. A report may say one thing of a control in one requirement and
   * another in the next.
   */
  status: Status | null;
  /**
   * What the control is worth to it; `null` where the clause is left out because the control is not
   * applicable.
   */
  worth: Bounds2 | null;
}

/** Something that the report promises. */
export interface Commitment {
  /** Whether that is enough. */
  enough?: boolean;
  /** What it says. */
  says?: string;
  /** What it is about: uptime, recovery, notice, deletion. */
  topic?: string;
  /** What the reader needs. */
  "we-need"?: string;
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
  /** The report in whose section 4 it is likely to be found, where ticking it narrows the bounds; else `null`. */
  "likely-in": ReportAt | null;
  /** Ids of given parameters that miss their threshold. */
  misses: string[];
  /** What a reader has to know to read the score right. */
  notices: Notice[];
  /** Where that status comes from. */
  origin: Origin;
  /** The status that counts: open while a clause of an applicable requirement that names it is, else as weak as the weakest. */
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

/** A criterion that is left out. */
export interface CriterionLeftOut {
  /** Id of the criterion: `soc2:CC6.1`, or `CC6.1` for short. */
  criterion?: string;
  /** Why. */
  reason?: string;
}

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

/**
 * Whether something was disclosed.
 * - `none`: Nothing.
 * - `some`: Something.
 * - `unread`: Nobody has read it.
 */
export type Disclosed = "none" | "some" | "unread";

/** Any other document. */
export interface Document {
  /** Its date. */
  date?: string | null;
  /** Id of the level at which it stands, where its kind comes in several. */
  level?: string | null;
  /** Ids of controls that the reader saw in it. */
  seen?: string[] | null;
}

/** Effort in person-days. */
export interface Effort {
  /** Lower estimate. */
  from: number;
  /** Upper estimate. */
  to: number;
}

/**
 * Whether the organization on the cover is the one in the contract.
 * - `contracting-party`: The contracting party itself.
 * - `affiliate`: A company of the same group.
 * - `other`: Somebody else.
 */
export type EntityMatch = "contracting-party" | "affiliate" | "other";

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

/** An exception, or for short the id of the criterion that it stands under. */
export type ExceptionOrCriterion = string | TestException;

/**
 * How surely a clean report on a criterion means that a control is there.
 * - `always`: The criterion cannot be met without it.
 * - `usual`: Nearly every report shows it.
 * - `varies`: Some reports show it.
 */
export type Expect = "always" | "usual" | "varies";

/** What a file can be; docs/formats.md says what is in each. */
export type ExportFormat = "html" | "markdown" | "csv-controls" | "csv-gaps" | "csv-plan" | "csv-evidence" | "oscal-assessment-results" | "oscal-component-definition" | "oscal-mapping-collection" | "assessment" | "report";

/** What a file leaves out. */
export interface ExportOptions {
  /** Whether names, notes, reasons and places of evidence are left out; `false` when left out. */
  redacted?: boolean | null;
}

/** A file as it is to be saved: its text as UTF-8 is the same bytes as the page's own file. */
export interface ExportedFile {
  /** Its media type. */
  "media-type": string;
  /** What it is called. */
  name: string;
  /** Its text. */
  text: string;
}

/**
 * How far something is covered.
 * - `yes`: All of it.
 * - `partly`: Some of it.
 * - `no`: None of it.
 * - `unread`: Nobody has read it.
 */
export type Extent = "yes" | "partly" | "no" | "unread";

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
  /** Id of the readiness band, or of what is said in its place while too little is known; `null` where nothing applies. */
  band: string | null;
  /** The blockers that apply. */
  blockers: Blocker[];
  /** Id of the framework. */
  framework: string;
  /** How much is known. */
  known: Known;
  /** Its parts. */
  parts: PartReport[];
  /** What its coverage comes to roughly, by quick answers; `null` where they narrow nothing. Nothing depends on it. */
  rough: Bounds2 | null;
  /** Its score. */
  score: Score;
}

/** What an artifact says about a control, or about one clause. */
export interface Inherited {
  /** Id of the kind of artifact. */
  artifact: string;
  /** What stands behind it: what the auditor did. */
  assurance: Assurance;
  /** What that is read from. */
  basis: Basis;
  /** Ids of the requirements whose exceptions made it less than implemented. */
  exceptions: string[];
  /** Which of its reports. */
  report: ReportAt;
  /** What it says. */
  status: Status;
  /** What a reader has to know beside it. It takes nothing off what the auditor did. */
  "weakened-by": Reservation[];
}

/** How much of a framework is known: what decides whether it is too early for a band. */
export interface Known {
  /** Questions behind them that a person or an artifact answers. */
  answered: number;
  /** Requirements that apply by profile and scope. */
  applying: number;
  /** Questions behind them. */
  asked: number;
  /** Controls behind them that are called not applicable. */
  "called-not-applicable": number;
  /** Contradictions that stand. */
  contradictions: number;
  /** Requirements that still count. */
  counting: number;
}

/** A control that a report leaves to whoever reads it. */
export interface LeftToReader {
  /** Id of the control that it is; `null` where none was named. */
  control: string | null;
  /** Id of the criterion that leans on it; `null` where none was named. */
  criterion: string | null;
  /** By when, as an ISO date; `null` where nobody said. */
  due: string | null;
  /** Who sees to it, as entered. */
  owner: string;
  /** What it says, as entered; empty where nobody wrote it down. */
  says: string;
  /** How the reader stands; `null` where nobody said. */
  state: UserControlState | null;
  /** Whether something is left to do: it is not in place, it concerns the reader, and the report is not one to do without. */
  "to-do": boolean;
}

/**
 * Whether the auditor's licence was found.
 * - `active`: It is active.
 * - `not-found`: There is none.
 * - `unchecked`: Nobody looked.
 */
export type Licence = "active" | "not-found" | "unchecked";

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

/**
 * How a subservice organization is dealt with.
 * - `carve-out`: Its controls are left out.
 * - `inclusive`: Its controls were examined too.
 */
export type Method = "carve-out" | "inclusive";

/** One matter for which the opinion is modified. */
export interface Modification {
  /** Ids of the criteria it names. */
  criteria?: string[];
  /** What it is about. */
  on?: QualifiedOn;
  /** Why. */
  why?: string;
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
  /** Ids of those of them that a report likely shows: ticking one in its section 4 narrows as well. */
  ticks: string[];
}

/**
 * Whether the next examination is under way.
 * - `yes`: Yes.
 * - `no`: No.
 * - `unknown`: It was asked, and nobody knows.
 */
export type NextInProgress = "yes" | "no" | "unknown";

/**
 * Something about a control that a reader has to know to read the score right.
 * - `justification-missing`: The status needs a written reason and has none, so the control counts as unanswered.
 * - `threshold-missed`: A given parameter misses a threshold that binds, so `implemented` counts half there.
 * - `contradicts-artifact`: The own answer says something else than an artifact does; the own answer counts.
 * - `alternative-not-accepted`: `alternative` counts nothing in a requirement that applies and is designated required.
 * - `not-applicable-not-accepted`: `not-applicable` leaves open what is designated required, and every duty that nothing outvotes.
 * - `threshold-noted`: A given parameter misses a number that binds nobody here; it moves no score.
 */
export type Notice = "justification-missing" | "threshold-missed" | "contradicts-artifact" | "alternative-not-accepted" | "not-applicable-not-accepted" | "threshold-noted";

/**
 * Why a report that speaks leaves a clause open.
 * - `likely`: The control is likely there: look for it in section 4.
 * - `not-in-report`: A reader looked for it and did not find it.
 * - `carved-out`: Another organization performs it, and nothing is known from that one's report.
 * - `data-not-stated`: The report's system was not said to hold the data that the framework is about.
 */
export type OpenBecause = "likely" | "not-in-report" | "carved-out" | "data-not-stated";

/**
 * The auditor's opinion.
 * - `unqualified`: No reservation.
 * - `qualified`: Except for the matters named.
 * - `adverse`: The system or its controls fall short throughout.
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
  /** To whom it applies: alternatives of conditions that all have to hold. Everyone, when empty. */
  when: Condition[][];
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

/**
 * What the auditor's own peer review says.
 * - `pass`: Passed.
 * - `pass-with-deficiency`: Passed with deficiencies.
 * - `fail`: Failed.
 * - `none-found`: There is none.
 * - `unchecked`: Nobody looked.
 */
export type PeerReview = "pass" | "pass-with-deficiency" | "fail" | "none-found" | "unchecked";

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

/** What artifacts prove of one part of a framework. */
export interface Proven {
  /** What they prove, and what they may prove. */
  coverage: Bounds2;
  /** Applicable requirements: the denominator. */
  of: number;
  /** Id of the part. */
  part: string;
}

/**
 * What a qualification is about.
 * - `description`: The description of the system.
 * - `design`: The design of controls.
 * - `operation`: Their operation.
 */
export type QualifiedOn = "description" | "design" | "operation";

/**
 * How much of a topic is in place, said roughly.
 * - `none`: Nothing.
 * - `some`: Less than half.
 * - `most`: More than half.
 * - `all`: Everything.
 * - `unknown`: Whoever was asked does not know.
 */
export type QuickAnswer = "none" | "some" | "most" | "all" | "unknown";

/**
 * A group of controls of which it can be said roughly how much is in place. Blockers stand in none, every other control in
 * one at most.
 */
export interface QuickTopic {
  /** The question. */
  asks: string;
  /** Ids of the controls that it is about. */
  controls: string[];
  /** Stable id. */
  id: string;
  /** Review state. */
  review: Review;
  /** Ids of its sources. */
  sources: string[];
  /** Short title. */
  title: string;
}

/** A second reading of a row. */
export interface Reading {
  /** The text it was read against. */
  against: string;
  /** ISO date. */
  on: string;
}

/** A rule of reading that applies to a report. */
export interface Reason {
  /** Id of the rule: `r1` to `r28`. */
  rule: string;
  /** What it does to the verdict. */
  weight: Weight;
}

/** Everything there is to say about one assessment. Derived from it, never stored. */
export interface Report {
  /** Facts nobody stated, with the value that was assumed. */
  "assumed-facts": AssumedFact[];
  /** How each auditor's report was read. */
  attestations: AttestationReading[];
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
  /**
   * What artifacts prove of each part of which something applies, and what they may prove once what is likely in them has
   * been found: mean coverage, with everything else taken as absent.
   */
  proven: Proven[];
  /** What reading the assessment gave rise to remark on. */
  remarks: Problem[];
  /** All requirements, with their coverage. */
  requirements: RequirementReport[];
  /** Name of the subject, as entered; empty where none was. */
  subject: string;
  /** Version of the format: 1. Fields may be added within a version; none changes or goes. */
  version: 1;
}

/** One report, or one document. */
export interface ReportAt {
  /** Id of the kind of artifact. */
  artifact: string;
  /** Its position among those of its kind, from 0. */
  position: number;
  /** Where it stands in that report, as a subservice organization's own: the position of the organization. Else `null`. */
  subservice: number | null;
}

/**
 * What a report is, by its cover.
 * - `soc-2`: A report on the criteria.
 * - `soc-2-plus`: The same, with further subject matter examined beside.
 * - `soc-1`: A report on controls over customers' financial reporting. It answers nothing here.
 * - `soc-3`: The public version, which shows no tests. It answers nothing.
 */
export type ReportKind = "soc-2" | "soc-2-plus" | "soc-1" | "soc-3";

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
  /** The second reading, where the state says that there was one. */
  read: Reading | null;
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
 * Something that a reader has to know beside what a report or a document says.
 * - `design-only`: The report examined design only.
 * - `type-not-stated`: Whether design or operation was examined was not stated, so it counts as design.
 * - `very-short-period`: The period is under three months.
 * - `short-period`: The period is under six months.
 * - `period-not-stated`: The first day of the period was not stated.
 * - `gap`: Days lie between the period before and this one.
 * - `bridge-letter`: It counts as current by a bridge letter.
 * - `part-of-product`: Only a part of the product is covered.
 * - `part-of-data`: The system holds a part of the data only.
 * - `qualified-opinion`: The opinion is qualified for some criteria.
 * - `carve-out`: Services of other organizations are carved out.
 * - `carve-out-not-stated`: Whether services of others are carved out was not stated.
 * - `user-controls-unread`: The controls that are left to users were not read.
 * - `licence-unchecked`: Nobody looked up the auditor's licence.
 * - `peer-review-unchecked`: Nobody looked up the auditor's peer review.
 * - `peer-review-deficient`: The auditor's peer review was passed with deficiencies.
 * - `looks-templated`: Nothing in it is particular to this system.
 * - `not-operated`: The control had no occasion to operate in the period.
 * - `seldom-done`: The control is done too seldom to be seen at work in so short a period.
 * - `stale`: The document is older than the catalog accepts; what stands behind it counts one level less.
 * - `undated`: The document's date, or the assessment's, is not known; what stands behind it counts one level less.
 * - `level-not-stated`: At which level the document stands was not stated.
 */
export type Reservation = "design-only" | "type-not-stated" | "very-short-period" | "short-period" | "period-not-stated" | "gap" | "bridge-letter" | "part-of-product" | "part-of-data" | "qualified-opinion" | "carve-out" | "carve-out-not-stated" | "user-controls-unread" | "licence-unchecked" | "peer-review-unchecked" | "peer-review-deficient" | "looks-templated" | "not-operated" | "seldom-done" | "stale" | "undated" | "level-not-stated";

/**
 * Whether a row has been checked by a second person against its source.
 * - `drafted`: Written, not yet checked by a second person.
 * - `second-read`: Read as it stands by somebody who had not written it, against its source; no lawyer or CPA signed it.
 * - `reviewed`: Checked against its source by a second person.
 */
export type Review = "drafted" | "second-read" | "reviewed";

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
  /** How many of the applicable ones are what a standard says in its own words, beside its specifications. */
  "own-words": number;
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

/**
 * Why a report answers nothing.
 * - `kind-not-stated`: What kind of report it is was not stated.
 * - `other-kind`: It is another kind of report.
 * - `opinion-not-stated`: The opinion was not stated.
 * - `found-wanting`: The opinion is adverse, or there is none.
 * - `qualified-criteria-not-stated`: The opinion is qualified, and the criteria were not stated.
 * - `product-not-stated`: Whether it covers the product was not stated, or nobody has read it.
 * - `other-product`: It does not cover the product.
 * - `other-entity`: It is about somebody else than the contracting party.
 * - `date-not-stated`: The last day of its period, or the day of the assessment, was not stated.
 * - `not-ended`: Its period ends after the day of the assessment.
 * - `old`: It is older than counts as current.
 * - `too-old`: It is older than any bridge letter could mend.
 * - `no-licence`: No licence was found for its auditor.
 * - `no-peer-review`: Its auditor has no peer review, or failed it.
 */
export type Silent = "kind-not-stated" | "other-kind" | "opinion-not-stated" | "found-wanting" | "qualified-criteria-not-stated" | "product-not-stated" | "other-product" | "other-entity" | "date-not-stated" | "not-ended" | "old" | "too-old" | "no-licence" | "no-peer-review";

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

/** An organization that performs services for the one examined. */
export interface Subservice {
  /** Whether there is an agreement with it on the data that a framework protects. */
  agreement?: boolean;
  /** Ids of the controls it performs; those that a host usually does when left out. */
  controls?: string[];
  /** The controls that the report expects of it. */
  csocs?: string;
  /** What it does. */
  does?: string;
  /** How it is dealt with; a carve-out when left out. */
  method?: Method;
  /** Its name. */
  name?: string;
  /** Its own report, as far as it was read. */
  report?: Attestation;
}

/** An id with the title a screen shows. */
export interface Term {
  /** Stable id. */
  id: string;
  /** What a reader sees. */
  title: string;
}

/** A deviation that a test found. */
export interface TestException {
  /** Id of the control that was tested. */
  control?: string;
  /** Id of the criterion under which it stands. */
  criterion?: string;
  /** How many of the sample failed. */
  failed?: number;
  /** The day it was mended. */
  "fixed-on"?: string;
  /** How many were looked at. */
  of?: number;
  /** Whether the report before had it too. */
  repeated?: boolean;
  /** What management says; often in section 5, which no opinion covers. */
  response?: string;
  /** Whether it touches the reader. */
  "touches-us"?: boolean;
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

/** What is said in place of a band where too little is known for one. */
export interface TooEarlyBand {
  /** Percent of the questions behind them which have to be answered. */
  "answered-percent": number;
  /** Percent of the requirements that apply which have to count still. */
  "counting-percent": number;
  /** Stable id. */
  id: string;
  /** What a reader sees. */
  title: string;
}

/** Something that a catalog has no place for. */
export interface Unplaced {
  /** Where it stood: the keys that lead there, the outermost first; `-` stands for an element of a list. */
  at: string[];
  /** What stood there, as it came. */
  value: string | number | boolean | object | unknown[];
}

/** A control that is left to users. */
export interface UserControl {
  /** Id of the control that it is. */
  control?: string;
  /** Id of the criterion that leans on it. */
  criterion?: string;
  /** By when. */
  due?: string;
  /** Who sees to it. */
  owner?: string;
  /** What it says. */
  says?: string;
  /** How the reader stands. */
  state?: UserControlState;
}

/**
 * How the reader stands towards a control that is left to users.
 * - `ours`: It is in place.
 * - `partly`: Some of it is.
 * - `missing`: It is missing.
 * - `not-for-us`: It has nothing to do with how the reader uses the product.
 */
export type UserControlState = "ours" | "partly" | "missing" | "not-for-us";

/** Controls that are left to users. */
export interface UserControls {
  /** Those controls. */
  list?: UserControl[];
  /** Whether they were read. */
  read?: UserControlsRead;
}

/**
 * Whether the controls left to users were read.
 * - `yes`: Yes.
 * - `no`: No.
 * - `none-listed`: The report lists none.
 */
export type UserControlsRead = "yes" | "no" | "none-listed";

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
 * Whether to rely on a report.
 * - `rely`: Rely on it.
 * - `with-conditions`: Rely on it once the conditions are dealt with.
 * - `do-not-rely`: Do not rely on it.
 */
export type Verdict = "rely" | "with-conditions" | "do-not-rely";

/**
 * What a rule does to the verdict.
 * - `refuses`: The report cannot be relied on.
 * - `conditions`: It can, on a condition.
 * - `asks`: Something to ask; the verdict does not wait for it.
 */
export type Weight = "refuses" | "conditions" | "asks";

/**
 * Whose system was examined.
 * - `ours`: The subject's own.
 * - `subservice`: That of an organization which performs services for the subject, such as its host.
 */
export type Whose = "ours" | "subservice";

/** What the functions throw. */
export interface CrosscheckError extends Error, Failure {
  name: "CrosscheckError";
  message: string;
}
