//! The words of files in Bahasa Indonesia, by the glossary of the page's texts.
//!
//! Separate from the other language, and complete: the compiler tells what is missing here.

use crate::catalog::{Assurance, Designation};
use crate::engine::{BlockerState, Course, RequirementState, Status};

pub const LANGUAGE: &str = "id";

pub fn status(status: Option<Status>) -> &'static str {
    match status {
        None => "Belum dijawab",
        Some(Status::Implemented) => "Diterapkan",
        Some(Status::Partial) => "Sebagian",
        Some(Status::Planned) => "Direncanakan",
        Some(Status::Alternative) => "Alternatif",
        Some(Status::NotApplicable) => "Tidak berlaku",
        Some(Status::NotImplemented) => "Belum diterapkan",
    }
}

pub fn assurance(assurance: Assurance) -> &'static str {
    match assurance {
        Assurance::Claimed => "Baru dinyatakan",
        Assurance::Documented => "Terdokumentasi",
        Assurance::Tested => "Teruji",
        Assurance::AttestedDesign => "Rancangan diatestasi oleh auditor",
        Assurance::AttestedOperation => "Pelaksanaan diatestasi oleh auditor",
    }
}

pub fn requirement_state(state: RequirementState) -> &'static str {
    match state {
        RequirementState::Met => "Terpenuhi",
        RequirementState::PartlyMet => "Terpenuhi sebagian",
        RequirementState::NotMet => "Tidak terpenuhi",
        RequirementState::Open => "Terbuka",
        RequirementState::NotApplicable => "Tidak berlaku",
    }
}

pub mod column {
    pub const ID: &str = "Id";
    pub const CONTROL: &str = "Kontrol";
    pub const SECTION: &str = "Bagian";
    pub const STATUS: &str = "Status";
    pub const LEVEL: &str = "Tingkat bukti";
    pub const MUST_HAVE: &str = "Yang wajib ada";
    pub const OWNER: &str = "Penanggung jawab";
    pub const DUE: &str = "Tenggat";
    pub const DAYS_FROM: &str = "Hari-orang dari";
    pub const DAYS_TO: &str = "Hari-orang sampai";
    pub const STEP: &str = "Langkah";
    pub const DAYS_SO_FAR: &str = "Hari-orang sejauh ini";
    pub const AFTER: &str = "Berlandaskan";
    pub const REASON: &str = "Alasan";
    pub const NOTE: &str = "Catatan";
    pub const EVIDENCE: &str = "Bukti";
    pub const WHAT: &str = "Apa itu";
    pub const PLACE: &str = "Letaknya";
    pub const DATE: &str = "Tanggal";
    pub const REVIEWER: &str = "Peninjau";
    pub const REVIEW: &str = "Tinjau lagi paling lambat";
    pub const CONTROLS: &str = "Kontrol";
    pub const YES: &str = "ya";
    pub const QUESTION: &str = "Pertanyaan";
    pub const ANSWER: &str = "Jawaban";
    pub const FRAMEWORK: &str = "Kerangka kerja";
    pub const SCORE: &str = "Skor dalam %";
    pub const MET: &str = "Terpenuhi";
    pub const APPLICABLE: &str = "Berlaku";
    pub const OPEN: &str = "Terbuka";
    pub const REQUIRED_MISSING: &str = "Wajib, belum terpenuhi";
    pub const READINESS: &str = "Kesiapan";
    pub const FAMILY: &str = "Kelompok";
    pub const CITATION: &str = "Kutipan";
    pub const REQUIREMENT: &str = "Persyaratan";
    pub const DESIGNATION: &str = "Sifat";
    pub const STATE: &str = "Keadaan";
    pub const DECISION: &str = "Keputusan";
    pub const INSTEAD: &str = "Yang dilakukan sebagai gantinya";
    pub const DECIDED: &str = "Diputuskan";
}
pub fn citations(framework: &str) -> String {
    format!("Kutipan {framework}")
}
pub fn points(framework: &str) -> String {
    format!("Poin {framework}")
}
pub fn score_after(framework: &str) -> String {
    format!("{framework} % sesudahnya")
}

pub fn yes_or_no(status: Option<Status>) -> &'static str {
    match status {
        None => "",
        Some(Status::Implemented | Status::Alternative) => "Ya",
        Some(Status::Partial | Status::Planned | Status::NotImplemented) => "Tidak",
        Some(Status::NotApplicable) => "Tidak berlaku",
    }
}
pub fn blocker_state(state: BlockerState) -> &'static str {
    match state {
        BlockerState::Met => "Ada",
        BlockerState::NotMet => "Belum ada",
        BlockerState::Open => "Belum dijawab",
    }
}
pub fn designation(designation: Designation) -> &'static str {
    match designation {
        Designation::Required => "Wajib",
        Designation::Addressable => "Addressable",
        Designation::Undesignated => "",
    }
}
pub fn course(course: Course) -> &'static str {
    match course {
        Course::Implemented => "Diterapkan seperti tertulis",
        Course::Alternative => "Tindakan lain sebagai gantinya",
        Course::NotReasonable => "Tidak wajar dan tidak tepat di sini",
    }
}

pub const TITLE: &str = "Laporan kesiapan SOC 2 dan HIPAA";
pub const NOBODY: &str = "Perusahaan tidak disebut";
pub const AS_OF: &str = "Per:";
pub const OURS: &str = "Penilaian sendiri, bukan audit. Tidak ada yang mengesahkan kepatuhan HIPAA, dan hanya kantor akuntan publik berizin yang menerbitkan laporan SOC 2.";
pub const RANGES: &str = "Skor berupa rentang selama ada pertanyaan terbuka: ujung bawah menghitungnya sebagai tidak ada, ujung atas sebagai ada. Kedua ujung dibulatkan ke bawah.";
pub const REDACTED: &str = "Nama, catatan, alasan, dan letak bukti tidak disertakan dalam berkas ini.";
pub const WHERE: &str = "Posisi saat ini";
pub const MUST_HAVES: &str = "Yang wajib ada";
pub const MUST_HAVES_MEAN: &str =
    "Selama satu saja belum ada atau belum dijawab, kesiapan dibatasi berapa pun skornya.";
pub const FAMILIES: &str = "Menurut kelompok";
pub const GAPS: &str = "Kesenjangan";
pub const PLAN: &str = "Rencana";
pub const REQUIREMENTS: &str = "Persyaratan";
pub const DECISIONS: &str = "Keputusan tentang spesifikasi addressable";
pub const DECISIONS_MEAN: &str = "Yang diminta 45 CFR 164.306(d)(3) untuk ditulis.";
pub const CONTROLS: &str = "Kontrol dan jawaban";
pub const EVIDENCE: &str = "Bukti";
pub const NONE: &str = "Tidak ada.";
pub const DOES_NOT_APPLY: &str = "tidak berlaku";
pub const COMPUTED: &str = "Cara menghitungnya";
pub fn catalog(id: &str, version: &str, as_of: &str, digest: &str) -> String {
    format!("Katalog Crosscheck {id} {version}, mutakhir per {as_of}, {digest}.")
}
