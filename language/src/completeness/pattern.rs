//! What a Fluent pattern uses: its variables and its selectors.

use std::collections::BTreeSet;

use fluent_syntax::ast;

/// The variables of a pattern, and each selector with the keys of its variants.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) variables: BTreeSet<String>,
    pub(super) selectors: Vec<(String, Vec<String>)>,
}

impl Seen {
    pub(super) fn in_pattern(pattern: &ast::Pattern<&str>) -> Self {
        let mut seen = Self::default();
        seen.pattern(pattern);
        seen
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().map(|variant| key(&variant.key)).collect();
                self.selectors.push((variable(selector), keys));
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::FunctionReference { arguments, .. }
            | ast::InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
                for argument in &arguments.named {
                    self.inline(&argument.value);
                }
            }
            _ => {}
        }
    }
}

fn key(key: &ast::VariantKey<&str>) -> String {
    match key {
        ast::VariantKey::Identifier { name } => (*name).to_owned(),
        ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

/// The variable a selector looks at; empty where it looks at something else.
fn variable(selector: &ast::InlineExpression<&str>) -> String {
    match selector {
        ast::InlineExpression::VariableReference { id } => id.name.to_owned(),
        _ => String::new(),
    }
}
