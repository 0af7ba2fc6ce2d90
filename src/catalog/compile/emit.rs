//! The tables as Rust source text: one static, plain data, no code that runs.
//!
//! Separate because it alone knows how a value is spelt in Rust; a field that is forgotten here does not compile.

use super::catalog::{
    ArtifactIndex, ArtifactKind, Assurance, Band, BandIndex, Blocker, Catalog, Clause, Control, ControlIndex,
    Designation, DomainIndex, Fact, FactIndex, FactSetting, Family, FamilyIndex, Framework, FrameworkIndex,
    OwnerIndex, Parameter, Part, PartIndex, PartScope, Predicate, Requirement, RequirementIndex, Review,
    Source, SourceIndex, SpeaksFor, Term, Threshold, ValueIndex, Vote,
};

/// The source text of `BUNDLED`, for a module that has the catalog's types in scope.
pub fn emit(catalog: &Catalog) -> String {
    let mut text = String::from("// Written by build.rs from the files under catalog/. Do not edit.\n\n");
    text.push_str("/// The catalog that was built in.\npub static BUNDLED: Catalog = ");
    catalog.spell(&mut text);
    text.push_str(";\n");
    text
}

/// A value that can be written as a constant expression.
trait Spell {
    fn spell(&self, text: &mut String);
}

impl Spell for &str {
    fn spell(&self, text: &mut String) {
        text.push_str(&format!("{self:?}"));
    }
}

impl<T: Spell> Spell for &[T] {
    fn spell(&self, text: &mut String) {
        // Rows of tables get a line each, so that a generated file can be read and compared.
        let is_table = size_of::<T>() > size_of::<&str>();
        text.push_str("&[");
        for item in *self {
            item.spell(text);
            text.push_str(if is_table { ",\n" } else { ", " });
        }
        text.push(']');
    }
}

impl<T: Spell> Spell for Option<T> {
    fn spell(&self, text: &mut String) {
        match self {
            None => text.push_str("None"),
            Some(value) => spell_call("Some", value, text),
        }
    }
}

impl<A: Spell, B: Spell> Spell for (A, B) {
    fn spell(&self, text: &mut String) {
        text.push('(');
        self.0.spell(text);
        text.push_str(", ");
        self.1.spell(text);
        text.push(')');
    }
}

fn spell_call(name: &str, value: &impl Spell, text: &mut String) {
    text.push_str(name);
    text.push('(');
    value.spell(text);
    text.push(')');
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut String) {
                text.push_str(&self.to_string());
            }
        }
    )*};
}

macro_rules! positions {
    ($($type:ident)*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut String) {
                spell_call(stringify!($type), &self.0, text);
            }
        }
    )*};
}

macro_rules! words {
    ($($type:ident { $($variant:ident)* })*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut String) {
                text.push_str(match self {
                    $(Self::$variant => concat!(stringify!($type), "::", stringify!($variant)),)*
                });
            }
        }
    )*};
}

macro_rules! rows {
    ($($type:ident { $($field:ident)* })*) => {$(
        impl Spell for $type {
            fn spell(&self, text: &mut String) {
                // Destructured, so that a new field cannot be left out.
                let Self { $($field),* } = self;
                text.push_str(concat!(stringify!($type), " { "));
                $(
                    text.push_str(concat!(stringify!($field), ": "));
                    $field.spell(text);
                    text.push_str(", ");
                )*
                text.push('}');
            }
        }
    )*};
}

numbers! { u8 u16 i64 }

positions! {
    FrameworkIndex PartIndex FamilyIndex RequirementIndex ControlIndex SourceIndex DomainIndex OwnerIndex FactIndex
    ValueIndex ArtifactIndex BandIndex
}

words! {
    Review { Drafted Reviewed }
    Assurance { Claimed Documented Tested AttestedDesign AttestedOperation }
    PartScope { Always Chosen }
    Designation { Required Addressable Undesignated }
}

rows! {
    Term { id title }
    Source { id kind title publisher good_for }
    Fact { id asks help assumed values sources }
    ArtifactKind { id title asks help speaks_for stale_after_days sources review }
    Band { id title at_least_percent }
    FactSetting { fact values }
    Predicate { alternatives }
    Framework { id title full_title edition when otherwise sources parts }
    Part { id title framework scope votes families }
    Vote { by when }
    Family { id title part requirements }
    Requirement { id title designation binds when family clauses sources review }
    Clause { says control }
    Parameter { id asks unit threshold whose source }
    Blocker { because source }
    Control {
        id title question why good evidence parameters domain owner effort requires priority blocker sources review
        named_by
    }
    Catalog {
        id version digest current_as_of domains owners facts artifacts bands blocked_band sources frameworks parts
        families requirements controls
    }
}

impl Spell for SpeaksFor {
    fn spell(&self, text: &mut String) {
        match self {
            Self::Framework(framework) => spell_call("SpeaksFor::Framework", framework, text),
            Self::Controls { controls, assurance } => {
                text.push_str("SpeaksFor::Controls { controls: ");
                controls.spell(text);
                text.push_str(", assurance: ");
                assurance.spell(text);
                text.push_str(" }");
            }
        }
    }
}

impl Spell for Threshold {
    fn spell(&self, text: &mut String) {
        match self {
            Self::AtMost(number) => spell_call("Threshold::AtMost", number, text),
            Self::AtLeast(number) => spell_call("Threshold::AtLeast", number, text),
            Self::Choice { values, at_least } => {
                text.push_str("Threshold::Choice { values: ");
                values.spell(text);
                text.push_str(", at_least: ");
                at_least.spell(text);
                text.push_str(" }");
            }
        }
    }
}
