//! Writes the figure down as SVG.

use std::fmt::Write;

use super::content::{ADJOINT_HEIGHT, DERIVATIVE_SIZE, Derivative, EdgeContent, Kind, LINE, NODE_SIZE, NodeContent};
use super::geometry::{Box2, Curve, Point};
use super::notation;
use super::text::{SCRIPT, Style, Text};

/// The space around the figure.
const MARGIN: f64 = 24.0;

const LEGEND_SIZE: f64 = 14.0;

const STYLE: &str = r##"
  text { font-family: "STIX Two Text", STIXGeneral, "Times New Roman", "Liberation Serif", serif; fill: #23272e; }
  .italic { font-style: italic; }
  .node { fill: #ffffff; stroke: #5b6470; stroke-width: 1.2; }
  .input { fill: #f3f5f7; }
  .output { stroke: #23272e; stroke-width: 2; }
  .rule { stroke: #d3d8de; stroke-width: 1; }
  .edge { fill: none; stroke: #7a8490; stroke-width: 1.4; }
  .tip { fill: #7a8490; }
  .partial text { fill: #2a5d8f; }
  .partial line { stroke: #2a5d8f; }
  .adjoint text { fill: #a2402f; }
  .adjoint line { stroke: #a2402f; }
"##;

/// All that is to be drawn.
pub(crate) struct Picture<'a> {
    pub(crate) nodes: &'a [NodeContent],
    pub(crate) boxes: &'a [Box2],
    pub(crate) edges: &'a [EdgeContent],
    pub(crate) curves: &'a [Curve],
    pub(crate) labels: &'a [Box2],
}

impl Picture<'_> {
    /// The whole document. `output` is what the adjoints are the derivatives of.
    pub(crate) fn document(&self, output: &str) -> String {
        let mut canvas = Canvas::default();
        for curve in self.curves {
            canvas.edge(curve);
        }
        for (edge, label) in self.edges.iter().zip(self.labels) {
            canvas.derivative("partial", &edge.partial, label.center);
        }
        for (node, shape) in self.nodes.iter().zip(self.boxes) {
            canvas.node(node, shape);
        }
        let mut frame = self.frame();
        frame.grow_to_hold(canvas.legend(&frame, output));
        frame.width += 2.0 * MARGIN;
        frame.height += 2.0 * MARGIN;
        canvas.finish(&frame)
    }

    /// The box around all nodes, edges and labels.
    fn frame(&self) -> Box2 {
        let on_curves = self.curves.iter().flat_map(|curve| curve.samples(32));
        let on_curves = on_curves.map(|point| Box2 { center: point, width: 0.0, height: 0.0 });
        let boxes = self.boxes.iter().chain(self.labels).copied();
        let mut parts = boxes.chain(on_curves);
        let mut frame = parts.next().unwrap_or(Box2 { center: Point::new(0.0, 0.0), width: 0.0, height: 0.0 });
        parts.for_each(|part| frame.grow_to_hold(part));
        frame
    }
}

#[derive(Default)]
struct Canvas {
    body: String,
}

impl Canvas {
    fn finish(self, frame: &Box2) -> String {
        let (left, top, width, height) = (frame.left(), frame.top(), frame.width, frame.height);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
             viewBox=\"{left:.1} {top:.1} {width:.1} {height:.1}\">\n\
             <title>Computation graph</title>\n\
             <style>{STYLE}</style>\n\
             <rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"#ffffff\"/>\n\
             {}</svg>\n",
            self.body
        )
    }

    /// Says under the figure which derivatives are which; returns the space that it takes.
    fn legend(&mut self, figure: &Box2, output: &str) -> Box2 {
        let mut adjoints = Text::upright("in the nodes: adjoints");
        if !output.is_empty() {
            adjoints.push(", the derivatives of ", Style::Upright);
            adjoints.extend(notation::variable(output));
        }
        let lines = [("partial", Text::upright("on the edges: partial derivatives")), ("adjoint", adjoints)];
        let width = lines.iter().map(|(_, line)| line.width(LEGEND_SIZE));
        let shape = Box2 {
            center: Point::new(figure.center.x, figure.bottom() + 2.2 * LEGEND_SIZE),
            width: width.fold(0.0, f64::max),
            height: 2.4 * LEGEND_SIZE,
        };
        for (i, (class, line)) in lines.iter().enumerate() {
            let baseline = shape.top() + (0.9 + 1.4 * i as f64) * LEGEND_SIZE;
            self.line(&format!("<g class=\"{class}\">"));
            self.text(line, Point::new(shape.center.x, baseline), "middle", LEGEND_SIZE);
            self.line("</g>");
        }
        shape
    }

    fn edge(&mut self, curve: &Curve) {
        let mut path = format!("M{}", at(curve.start));
        for [p, q, end] in &curve.segments {
            let _ = write!(path, " C{} {} {}", at(*p), at(*q), at(*end));
        }
        self.line(&format!("<path class=\"edge\" d=\"{path}\"/>"));
        self.arrowhead(curve);
    }

    /// A slim arrowhead at the end of an edge, drawn as a shape: not all viewers scale markers well.
    fn arrowhead(&mut self, curve: &Curve) {
        let samples = curve.samples(100);
        let tip = samples[samples.len() - 1];
        let back = samples.iter().rev().find(|point| point.distance(tip) >= 10.0).copied().unwrap_or(curve.start);
        let length = back.distance(tip).max(1.0);
        let (x, y) = ((tip.x - back.x) / length, (tip.y - back.y) / length);
        let corner =
            |along: f64, across: f64| at(Point::new(tip.x - along * x + across * y, tip.y - along * y - across * x));
        let (left, notch, right) = (corner(11.0, 4.2), corner(8.5, 0.0), corner(11.0, -4.2));
        let shape = format!("M{} L{left} L{notch} L{right} Z", at(tip));
        self.line(&format!("<path class=\"tip\" d=\"{shape}\"/>"));
    }

    fn node(&mut self, node: &NodeContent, shape: &Box2) {
        let class = match node.kind {
            Kind::Input => "node input",
            Kind::Intermediate => "node",
            Kind::Output => "node output",
        };
        self.line(&format!(
            "<rect class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"9\"/>",
            shape.left(),
            shape.top(),
            shape.width,
            shape.height
        ));
        let rule = shape.top() + node.value_height();
        self.line(&format!(
            "<line class=\"rule\" x1=\"{:.1}\" y1=\"{rule:.1}\" x2=\"{:.1}\" y2=\"{rule:.1}\"/>",
            shape.left() + 1.0,
            shape.right() - 1.0
        ));
        let width = node.name_width() + node.lines_width();
        let equals = shape.center.x - width / 2.0 + node.name_width() + NODE_SIZE * 0.25;
        for (i, line) in node.lines.iter().enumerate() {
            let y = shape.top() + (i as f64 + 0.98) * LINE;
            if i == 0 {
                self.text(&node.name, Point::new(equals - NODE_SIZE * 0.25, y), "end", NODE_SIZE);
            }
            let mut right = Text::default();
            if !node.name.0.is_empty() || i > 0 {
                right = Text::upright("= ");
            }
            right.extend(line.clone());
            self.text(&right, Point::new(equals, y), "start", NODE_SIZE);
        }
        let middle = Point::new(shape.center.x, rule + ADJOINT_HEIGHT / 2.0);
        self.derivative("adjoint", &node.adjoint, middle);
    }

    fn derivative(&mut self, class: &str, derivative: &Derivative, center: Point) {
        let left = center.x - derivative.width() / 2.0;
        let bar = derivative.bar_width();
        self.line(&format!("<g class=\"{class}\">"));
        if let Some((over, under)) = &derivative.fraction {
            let middle = left + bar / 2.0;
            self.text(over, Point::new(middle, center.y - 0.36 * DERIVATIVE_SIZE), "middle", DERIVATIVE_SIZE);
            self.text(under, Point::new(middle, center.y + 0.98 * DERIVATIVE_SIZE), "middle", DERIVATIVE_SIZE);
            self.line(&format!(
                "<line x1=\"{left:.1}\" y1=\"{y:.1}\" x2=\"{:.1}\" y2=\"{y:.1}\" stroke-width=\"1\"/>",
                left + bar,
                y = center.y
            ));
        }
        let (x, anchor) = if derivative.fraction.is_some() {
            (left + bar + 0.28 * DERIVATIVE_SIZE, "start")
        } else {
            (center.x, "middle")
        };
        let mut right = derivative.value.clone();
        if derivative.fraction.is_some() {
            right = Text::upright("= ");
            right.extend(derivative.value.clone());
        }
        self.text(&right, Point::new(x, center.y + 0.31 * DERIVATIVE_SIZE), anchor, DERIVATIVE_SIZE);
        self.line("</g>");
    }

    fn text(&mut self, text: &Text, position: Point, anchor: &str, size: f64) {
        let mut runs = String::new();
        // A script is shifted for itself, and the next run back again.
        let mut rise = 0.0;
        for run in &text.0 {
            let (scale, target) = match run.style {
                Style::Upright | Style::Italic => (1.0, 0.0),
                Style::Subscript => (SCRIPT, 0.22),
                Style::Superscript => (SCRIPT, -0.38),
            };
            let class = if run.style == Style::Italic { " class=\"italic\"" } else { "" };
            let shift = size * (target - rise);
            rise = target;
            let _ = write!(
                runs,
                "<tspan{class} font-size=\"{:.1}\" dy=\"{shift:.1}\">{}</tspan>",
                size * scale,
                escaped(&run.text)
            );
        }
        self.line(&format!(
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\" xml:space=\"preserve\">{runs}</text>",
            position.x, position.y
        ));
    }

    fn line(&mut self, line: &str) {
        self.body.push_str(line);
        self.body.push('\n');
    }
}

fn at(point: Point) -> String {
    format!("{:.1} {:.1}", point.x, point.y)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
