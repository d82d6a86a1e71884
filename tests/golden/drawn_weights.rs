fn noise_grad(x: f64) -> (f64, f64) {
    let z = draw();
    let d_x = z;
    (x * z, d_x)
}
fn weighed_grad(x: &[f64], d_x: &mut [f64], row: &Row) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[0];
    let t_1 = x[1];
    let t_2 = row.weight;
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_x[1] += t_2 * t;
    d_x[0] += t_2 * t_1;
    t * t_1 * t_2
}
fn term_grad(x: &[f64], d_x: &mut [f64], table: &Table, k: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let row = table.row(k);
    let t = x[0];
    let (drawn, tape) = noise_augmented(t);
    let t_1 = weighed_seeded(x, &mut *d_x, row, ::autodiff_runtime::Constant, drawn);
    let d_drawn = t_1;
    let mut d_argument = -0.0;
    noise_adjoint(t, &mut d_argument, tape, d_drawn);
    d_x[0] += d_argument;
    t_1 * drawn
}
#[inline]
fn term_augmented<'tape>(
    x: &[f64],
    table: &Table,
    k: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, usize, f64) ->
        ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let row = table.row(k);
    let (drawn, tape) = noise_augmented(x[0]);
    let tape = tape.keep_tape();
    let (t, tape_1) = weighed_augmented(x, row);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        table: &Table,
        k: usize,
        seed: f64|
    {
        let row_1 = table.row(k);
        let t_1 = x[0];
        let t_2 = seed * drawn;
        let d_drawn = seed * t;
        weighed_adjoint(
            x,
            d_x.as_deref_mut(),
            row_1,
            ::autodiff_runtime::Constant,
            tape_1,
            t_2,
        );
        let mut d_argument = -0.0;
        noise_adjoint(t_1, &mut d_argument, tape, d_drawn);
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
    };
    (
        t * drawn,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, usize, f64)
            -> ()
        ),
    )
}
fn terms_grad(x: &[f64], d_x: &mut [f64], table: &Table) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut product: f64 = 1.0;
    for k in 0..2 {
        let row = table.row(k);
        let (t, tape) = weighed_augmented(x, row);
        let (t_1, tape_1) = noise_augmented(x[1]);
        let t = t + t_1;
        records.push((product, row, tape, tape_1, t));
        product *= t;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_product: f64 = 1.0;
    for _ in (0..2).rev() {
        let (product_1, row, tape, tape_1, t) = records.pop();
        let t_1 = x[1];
        let t_2 = d_product * product_1;
        let mut d_argument = -0.0;
        noise_adjoint(t_1, &mut d_argument, tape_1, t_2);
        d_x[1] += d_argument;
        weighed_adjoint(x, &mut *d_x, row, ::autodiff_runtime::Constant, tape, t_2);
        d_product *= t;
    }
    product
}
#[inline]
fn terms_augmented<'tape>(
    x: &[f64],
    table: &Table,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut product: f64 = 1.0;
    for k in 0..2 {
        let row = table.row(k);
        let (t, tape) = weighed_augmented(x, row);
        let (t_1, tape_1) = noise_augmented(x[1]);
        let t = t + t_1;
        records.push((product, tape.keep_tape(), tape_1.keep_tape(), t));
        product *= t;
    }
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        table: &Table,
        seed: f64|
    {
        let mut d_product: f64 = seed;
        for k in (0..2).rev() {
            let (product, tape, tape_1, t) = records.pop();
            let t_1 = x[1];
            let row_1 = table.row(k);
            let t_2 = d_product * product;
            let mut d_argument = -0.0;
            noise_adjoint(t_1, &mut d_argument, tape_1, t_2);
            if let Some(d_x) = &mut d_x {
                d_x[1] += d_argument;
            }
            weighed_adjoint(
                x,
                d_x.as_deref_mut(),
                row_1,
                ::autodiff_runtime::Constant,
                tape,
                t_2,
            );
            d_product *= t;
        }
    };
    (
        product,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, f64) -> ()
        ),
    )
}
pub fn drawn_weights_grad(x: &[f64], d_x: &mut [f64], table: &Table) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut product: f64 = 1.0;
    for k in 0..2 {
        let (t, tape) = term_augmented(x, table, k);
        records.push((product, t, tape));
        product *= t;
    }
    let t = terms_seeded(x, &mut *d_x, table, ::autodiff_runtime::Constant, product);
    let mut d_product: f64 = t;
    for k in (0..2).rev() {
        let (product_1, t_1, tape) = records.pop();
        let t_2 = d_product * product_1;
        term_adjoint(
            x,
            &mut *d_x,
            table,
            ::autodiff_runtime::Constant,
            k,
            ::autodiff_runtime::Constant,
            tape,
            t_2,
        );
        d_product *= t_1;
    }
    product * t
}
#[inline]
pub fn drawn_weights_augmented<'tape>(
    x: &[f64],
    table: &Table,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut product: f64 = 1.0;
    for k in 0..2 {
        let (t, tape) = term_augmented(x, table, k);
        records.push((product, t, tape.keep_tape()));
        product *= t;
    }
    let (t, tape) = terms_augmented(x, table);
    let tape = tape.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        table: &Table,
        seed: f64|
    {
        let t_1 = seed * product;
        terms_adjoint(
            x,
            d_x.as_deref_mut(),
            table,
            ::autodiff_runtime::Constant,
            tape,
            t_1,
        );
        let mut d_product: f64 = seed * t;
        for k in (0..2).rev() {
            let (product, t, tape) = records.pop();
            let t_1 = d_product * product;
            term_adjoint(
                x,
                d_x.as_deref_mut(),
                table,
                ::autodiff_runtime::Constant,
                k,
                ::autodiff_runtime::Constant,
                tape,
                t_1,
            );
            d_product *= t;
        }
    };
    (
        product * t,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, f64) -> ()
        ),
    )
}
