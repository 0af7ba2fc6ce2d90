//! Words of the trade, each explained where it first stands on a screen.
//!
//! Separate from the screens: the words come from them and from the catalog alike, and mean the same everywhere.

use crate::app::components::Term;

/// All of them. What is looked for stands as it is written; in small letters, it is found in either case.
pub const TERMS: [Term; 20] = [
    Term {
        id: "phi",
        words: &["PHI", "informasi kesehatan yang dilindungi"],
        means: "PHI, informasi kesehatan yang dilindungi: data kesehatan, perawatan, atau pembayaran yang dapat dikaitkan dengan seseorang. HIPAA melindunginya.",
    },
    Term {
        id: "ephi",
        words: &["ePHI"],
        means: "ePHI: informasi kesehatan yang dilindungi dalam bentuk elektronik. Itulah yang diatur Security Rule.",
    },
    Term {
        id: "baa",
        words: &["BAA", "BAAs", "perjanjian business associate", "business associate agreement"],
        means: "BAA, perjanjian business associate: kontrak yang diminta HIPAA sebelum siapa pun menangani data pasien untuk Anda.",
    },
    Term {
        id: "business-associate",
        words: &["business associate"],
        means: "Business associate: perusahaan yang menangani data pasien atas nama penyedia layanan atau asuransi kesehatan. Kebanyakan vendor teknologi kesehatan termasuk di sini.",
    },
    Term {
        id: "covered-entity",
        words: &["covered entity"],
        means: "Covered entity: penyedia layanan yang menagih secara elektronik, asuransi kesehatan, atau lembaga kliring. HIPAA mengikat mereka secara langsung.",
    },
    Term {
        id: "type-2",
        words: &["Tipe II", "Type II"],
        means: "SOC 2 Tipe II: auditor menguji apakah kontrol bekerja selama periode beberapa bulan.",
    },
    Term {
        id: "type-1",
        words: &["Tipe I", "Type I"],
        means: "SOC 2 Tipe I: auditor melihat rancangan kontrol pada satu hari. Tidak dikatakan bahwa kontrol itu bekerja.",
    },
    Term {
        id: "trust-services-criteria",
        words: &["Trust Services Criteria"],
        means: "Trust Services Criteria: ukuran yang dipakai auditor SOC 2. Keamanan selalu termasuk; ketersediaan, kerahasiaan, integritas, dan privasi dipilih.",
    },
    Term {
        id: "carve-out",
        words: &["carve-out", "dikecualikan"],
        means: "Carve-out: bagian yang diserahkan laporan kepada perusahaan lain, misalnya penyedia hosting. Laporan perusahaan itu sendiri harus mencakupnya.",
    },
    Term {
        id: "cuec",
        words: &["CUEC", "kontrol pelengkap entitas pengguna"],
        means: "CUEC, kontrol pelengkap entitas pengguna: apa yang menurut laporan harus dilakukan pembacanya sendiri. Tanpa itu, kontrolnya mungkin tidak berlaku.",
    },
    Term {
        id: "addressable",
        words: &["addressable"],
        means: "Addressable: lakukan, lakukan hal lain yang sama baiknya, atau tuliskan mengapa keduanya tidak wajar. Ini bukan pilihan bebas.",
    },
    Term {
        id: "required",
        words: &["spesifikasi wajib", "required"],
        means: "Wajib (required): tidak ada pilihan. Harus dilakukan seperti tertulis, sebesar apa pun perusahaan Anda. Dalam SOC 2, itu setiap kriteria dalam ruang lingkup.",
    },
    Term {
        id: "risk-analysis",
        words: &["analisis risiko", "risk analysis"],
        means: "Analisis risiko: tulisan tentang apa yang dapat menimpa semua data pasien yang Anda pegang, seberapa mungkin, dan seberapa parah. Kebanyakan sanksi HIPAA menyebutnya.",
    },
    Term {
        id: "bridge-letter",
        words: &["bridge letter"],
        means: "Bridge letter: pernyataan Anda sendiri bahwa tidak ada perubahan penting sejak hari terakhir laporan Anda. Tidak ada auditor yang menandatanganinya.",
    },
    Term {
        id: "qualified-opinion",
        words: &["opini wajar dengan pengecualian", "dengan pengecualian", "qualified"],
        means: "Opini dengan pengecualian: auditor menyatakan laporan berlaku, kecuali yang disebutnya. Tanpa pengecualian berarti tidak ada yang disebut.",
    },
    Term {
        id: "subservice-organization",
        words: &["organisasi subjasa", "subservice organization"],
        means: "Organisasi subjasa: perusahaan tempat layanan Anda berjalan, misalnya penyedia cloud. Laporan mencakupnya atau mengecualikannya.",
    },
    Term {
        id: "attestation",
        words: &["atestasi", "attestation"],
        means: "Atestasi: opini yang ditandatangani auditor berizin. SOC 2 adalah salah satunya; untuk HIPAA tidak ada yang resmi.",
    },
    Term {
        id: "exception",
        words: &["penyimpangan", "exception"],
        means: "Penyimpangan: pengujian di mana auditor menemukan bahwa kontrol tidak bekerja seperti diuraikan.",
    },
    Term {
        id: "posture",
        words: &["pernyataan publik", "posture"],
        means: "Pernyataan publik (posture): apa yang Anda sampaikan kepada orang lain tentang keamanan Anda. Berkas publik memuat skor dan, bila Anda mau, apa yang sudah ada.",
    },
    Term {
        id: "must-have",
        words: &["yang wajib", "must-have"],
        means: "Yang wajib: kewajiban yang begitu mendasar sehingga Anda dinilai “Belum siap” selama belum ada, berapa pun skor Anda.",
    },
];
