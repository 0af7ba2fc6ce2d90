//! Fixed words of the wire formats, each tied to the variant of a core enum that it stands for.
//!
//! Separate because a word has to be the same in files, in reports and in schemas, and because adding a variant
//! to the core must not compile until it has a word.

/// Declares a wire enum: its words, conversions both ways, and the list of words for messages.
macro_rules! tokens {
    ($($(#[$doc:meta])* $name:ident = $core:path { $($(#[$about:meta])* $word:literal $variant:ident)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every word with what it stands for.
            pub const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$variant)),+];
        }

        const _: () = {
            use $core as Core;

            impl From<Core> for $name {
                fn from(core: Core) -> Self {
                    match core {
                        $(Core::$variant => Self::$variant,)+
                    }
                }
            }

            impl From<$name> for Core {
                fn from(word: $name) -> Self {
                    match word {
                        $($name::$variant => Self::$variant,)+
                    }
                }
            }
        };
    )+};
}

pub(crate) use tokens;
