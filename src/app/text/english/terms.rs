//! Words of the trade, each explained where it first stands on a screen.
//!
//! Separate from the screens: the words come from them and from the catalog alike, and mean the same everywhere.

use crate::app::components::Term;

/// All of them. What is looked for stands as it is written; in small letters, it is found in either case.
pub const TERMS: [Term; 20] = [
    Term {
        id: "phi",
        words: &["PHI", "protected health information"],
        means: "PHI, protected health information: health, treatment or payment data that can be tied to a person. HIPAA protects it.",
    },
    Term {
        id: "ephi",
        words: &["ePHI"],
        means: "ePHI: protected health information in electronic form. The Security Rule is about it.",
    },
    Term {
        id: "baa",
        words: &["BAA", "BAAs", "business associate agreement", "business associate contract"],
        means: "BAA, business associate agreement: the contract HIPAA wants before anyone handles patient data for you.",
    },
    Term {
        id: "business-associate",
        words: &["business associate", "business associates"],
        means: "Business associate: a company that handles patient data on behalf of a provider or a health plan. Most health tech vendors are one.",
    },
    Term {
        id: "covered-entity",
        words: &["covered entity", "covered entities"],
        means: "Covered entity: a provider that bills electronically, a health plan, or a clearinghouse. HIPAA binds them directly.",
    },
    Term {
        id: "type-2",
        words: &["Type II"],
        means: "SOC 2 Type II: an auditor tested whether the controls worked over a period of several months.",
    },
    Term {
        id: "type-1",
        words: &["Type I"],
        means: "SOC 2 Type I: an auditor looked at how the controls are designed, on one day. Nothing says that they worked.",
    },
    Term {
        id: "trust-services-criteria",
        words: &["Trust Services Criteria"],
        means: "Trust Services Criteria: what a SOC 2 auditor measures against. Security is always in; availability, confidentiality, integrity and privacy are chosen.",
    },
    Term {
        id: "carve-out",
        words: &["carve-out", "carve-outs", "carved out", "carved-out"],
        means: "Carve-out: what a report leaves to another company, such as the host. That company’s own report has to cover it.",
    },
    Term {
        id: "cuec",
        words: &["CUEC", "complementary user entity controls"],
        means: "CUEC, complementary user entity controls: what a report expects its readers to do themselves. Without them, its controls may not hold.",
    },
    Term {
        id: "addressable",
        words: &["addressable"],
        means: "Addressable: do it, do something else that works as well, or write down why neither is reasonable. It is not optional.",
    },
    Term {
        id: "required",
        words: &["required specification", "required specifications", "required ones", "required"],
        means: "Required: no choice is left. It has to be done as it says, whatever your size. In SOC 2, that is every criterion in scope.",
    },
    Term {
        id: "risk-analysis",
        words: &["risk analysis"],
        means: "Risk analysis: a written look at what could happen to all the patient data you hold, how likely, and how bad. Most HIPAA penalties name it.",
    },
    Term {
        id: "bridge-letter",
        words: &["bridge letter", "bridge letters"],
        means: "Bridge letter: your own word that nothing important changed since the last day of your report. No auditor signs it.",
    },
    Term {
        id: "qualified-opinion",
        words: &["qualified opinion", "opinion is qualified", "qualified"],
        means: "Qualified opinion: the auditor says the report holds, except for what it names. Unqualified means no such except.",
    },
    Term {
        id: "subservice-organization",
        words: &["subservice organization", "subservice organizations"],
        means: "Subservice organization: a company that your service runs on, such as a cloud host. A report includes it or carves it out.",
    },
    Term {
        id: "attestation",
        words: &["attestation", "attestations"],
        means: "Attestation: a licensed auditor’s signed opinion. SOC 2 is one; there is no official one for HIPAA.",
    },
    Term {
        id: "exception",
        words: &["exception", "exceptions"],
        means: "Exception: a test in which the auditor found that a control did not work as described.",
    },
    Term {
        id: "posture",
        words: &["posture"],
        means: "Posture: what you tell others about your security. The public file has the scores and, if you choose, what is in place.",
    },
    Term {
        id: "must-have",
        words: &["must-have", "must-haves"],
        means: "Must-have: a duty so basic that you are rated “Not ready” while it is missing, whatever your score.",
    },
];
