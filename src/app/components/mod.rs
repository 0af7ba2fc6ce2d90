//! What screens are made of: small parts that know nothing of where they stand.
//!
//! Separate from the screens, which decide what is shown and in what order.

// Around every screen.
mod brand_mark;
mod message_bar;
mod page_footer;
mod page_header;
mod save_state_line;
mod score_strip;

// Asking.
mod choice_list;
mod date_field;
mod draft;
mod filtered;
mod focus;
mod number_field;
mod radio_group;
mod select_field;
mod text_area;
mod text_field;

// Telling.
mod bounds_bar;
mod bounds_text;
mod explanation_panel;
mod open_button;
mod overlap_onto;
mod requirement_chip;
mod state_mark;
mod status_mark;

pub use bounds_bar::BoundsBar;
pub use bounds_text::{BoundsText, exact};
pub use brand_mark::BrandMark;
pub use choice_list::{Choice, ChoiceList};
pub use date_field::DateField;
pub use explanation_panel::ExplanationPanel;
pub use filtered::filtered;
pub use focus::focus_on;
pub use message_bar::MessageBar;
pub use number_field::NumberField;
pub use open_button::OpenButton;
pub use overlap_onto::{in_scope_elsewhere, overlap_onto};
pub use page_footer::PageFooter;
pub use page_header::PageHeader;
pub use radio_group::RadioGroup;
pub use requirement_chip::RequirementChip;
pub use save_state_line::SaveStateLine;
pub use score_strip::ScoreStrip;
pub use select_field::SelectField;
pub use state_mark::{StateMark, state_of_blocker};
pub use status_mark::StatusMark;
pub use text_area::TextArea;
pub use text_field::TextField;
