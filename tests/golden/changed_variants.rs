pub fn changed_variants_grad(shape: &mut Shape, d_shape: &mut Shape) -> f64 {
    enum Branch1<A, B, C> {
        Arm0,
        Arm1(A, B),
        Arm2(C),
    }
    enum Branch2<A, B, C, D, E, F> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2(E, F),
    }
    let branch = match &mut *shape {
        Shape::Circle(r) => {
            let t = *r;
            let t_1 = *r;
            *r = t_1 * t;
            Branch2::Arm0(t, t_1)
        }
        Shape::Rect { w: w, h: h } => {
            let t = *h;
            let t_1 = *w;
            *w = t_1 * t;
            Branch2::Arm1(t, t_1)
        }
        Shape::Poly(v) => {
            let t = v[1];
            let t_1 = v[0];
            v[0] = t_1 * t;
            Branch2::Arm2(t, t_1)
        }
    };
    let (value, branch_1) = match shape {
        Shape::Circle(r) => (*r * 2.0, Branch1::Arm0),
        Shape::Rect { w: w, h: h } => {
            let t = *w;
            let t_1 = *h;
            (t * t_1, Branch1::Arm1(t, t_1))
        }
        Shape::Poly(v) => {
            let t = v.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += v[i];
            }
            (sum, Branch1::Arm2(t))
        }
    };
    ::autodiff_runtime::shadow::check(d_shape, shape, "shape");
    match branch_1 {
        Branch1::Arm0 => {
            let mut d_r = match &mut *d_shape {
                Shape::Circle(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_r += 2.0;
        }
        Branch1::Arm1(t, t_1) => {
            let (mut d_w, mut d_h) = match &mut *d_shape {
                Shape::Rect { w: part_0, h: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_h += t;
            *d_w += t_1;
        }
        Branch1::Arm2(t) => {
            let mut d_v = match &mut *d_shape {
                Shape::Poly(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            for i in 0..t {
                d_v[i] += 1.0;
            }
        }
    }
    match branch {
        Branch2::Arm0(t, t_1) => {
            let mut d_r = match &mut *d_shape {
                Shape::Circle(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_r);
            let t = ::autodiff_runtime::product(t_2, t);
            let t_1 = ::autodiff_runtime::product(t_2, t_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_r, t);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_r, t_1);
        }
        Branch2::Arm1(t, t_1) => {
            let (mut d_w, mut d_h) = match &mut *d_shape {
                Shape::Rect { w: part_0, h: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_w);
            let t = ::autodiff_runtime::product(t_2, t);
            let t_1 = ::autodiff_runtime::product(t_2, t_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_w, t);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_h, t_1);
        }
        Branch2::Arm2(t, t_1) => {
            let mut d_v = match &mut *d_shape {
                Shape::Poly(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_v[0]);
            let t = ::autodiff_runtime::product(t_2, t);
            let t_1 = ::autodiff_runtime::product(t_2, t_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_v[0], t);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_v[1], t_1);
        }
    }
    value
}
#[inline]
pub fn changed_variants_augmented(
    shape: &mut Shape,
) -> (f64, ::autodiff_runtime::tape!((& mut Shape, f64) -> ())) {
    enum Branch1<A, B, C> {
        Arm0,
        Arm1(A, B),
        Arm2(C),
    }
    enum Branch2<A, B, C, D, E, F> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2(E, F),
    }
    let branch = match &mut *shape {
        Shape::Circle(r) => {
            let t = *r;
            let t_1 = *r;
            *r = t_1 * t;
            Branch2::Arm0(t, t_1)
        }
        Shape::Rect { w: w, h: h } => {
            let t = *h;
            let t_1 = *w;
            *w = t_1 * t;
            Branch2::Arm1(t, t_1)
        }
        Shape::Poly(v) => {
            let t = v[1];
            let t_1 = v[0];
            v[0] = t_1 * t;
            Branch2::Arm2(t, t_1)
        }
    };
    let (value, branch_1) = match shape {
        Shape::Circle(r) => (*r * 2.0, Branch1::Arm0),
        Shape::Rect { w: w, h: h } => {
            let t = *w;
            let t_1 = *h;
            (t * t_1, Branch1::Arm1(t, t_1))
        }
        Shape::Poly(v) => {
            let t = v.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += v[i];
            }
            (sum, Branch1::Arm2(t))
        }
    };
    (
        value,
        move |d_shape: &mut Shape, seed: f64| {
            match branch_1 {
                Branch1::Arm0 => {
                    let mut d_r = match &mut *d_shape {
                        Shape::Circle(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_r += seed * 2.0;
                }
                Branch1::Arm1(t, t_1) => {
                    let (mut d_w, mut d_h) = match &mut *d_shape {
                        Shape::Rect { w: part_0, h: part_1 } => (part_0, part_1),
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_h += seed * t;
                    *d_w += seed * t_1;
                }
                Branch1::Arm2(t) => {
                    let d_sum = seed;
                    let mut d_v = match &mut *d_shape {
                        Shape::Poly(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    for i in 0..t {
                        d_v[i] += d_sum;
                    }
                }
            }
            match branch {
                Branch2::Arm0(t, t_1) => {
                    let mut d_r = match &mut *d_shape {
                        Shape::Circle(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    let t_2 = ::autodiff_runtime::shadow::take(&mut *d_r);
                    let t = ::autodiff_runtime::product(t_2, t);
                    let t_1 = ::autodiff_runtime::product(t_2, t_1);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_r, t);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_r, t_1);
                }
                Branch2::Arm1(t, t_1) => {
                    let (mut d_w, mut d_h) = match &mut *d_shape {
                        Shape::Rect { w: part_0, h: part_1 } => (part_0, part_1),
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    let t_2 = ::autodiff_runtime::shadow::take(&mut *d_w);
                    let t = ::autodiff_runtime::product(t_2, t);
                    let t_1 = ::autodiff_runtime::product(t_2, t_1);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_w, t);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_h, t_1);
                }
                Branch2::Arm2(t, t_1) => {
                    let mut d_v = match &mut *d_shape {
                        Shape::Poly(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    let t_2 = ::autodiff_runtime::shadow::take(&mut d_v[0]);
                    let t = ::autodiff_runtime::product(t_2, t);
                    let t_1 = ::autodiff_runtime::product(t_2, t_1);
                    ::autodiff_runtime::Differentiable::accumulate(&mut d_v[0], t);
                    ::autodiff_runtime::Differentiable::accumulate(&mut d_v[1], t_1);
                }
            }
        },
    )
}
pub fn changed_field_grad(item: &mut Item, d_item: &mut Item) -> f64 {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A, B, C, D> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2,
    }
    enum Branch3<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch4<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch5<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch6 {
        Arm0,
        Arm1,
    }
    enum Branch7<A, B, C, D> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2,
    }
    let branch = match &mut item.shape {
        Shape::Circle(r) => {
            let t = item.scale;
            let t_1 = *r;
            *r = t_1 * t;
            Branch7::Arm0(t, t_1)
        }
        Shape::Rect { w: w, .. } => {
            let t = *w;
            let t_1 = *w;
            *w = t_1 * t;
            Branch7::Arm1(t, t_1)
        }
        Shape::Poly(_) => Branch7::Arm2,
    };
    let branch_1 = match &mut item.weight {
        Some(weight) => {
            *weight *= 2.0;
            Branch6::Arm0
        }
        None => Branch6::Arm1,
    };
    let branch_2 = match &mut item.weight {
        Some(weight) => {
            let t = *weight;
            let t_1 = *weight;
            *weight = t_1 * t;
            Branch5::Arm0(t, t_1)
        }
        None => Branch5::Arm1,
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for _ in 0..3 {
        let branch = match &mut item.corner {
            Some(corner) => {
                let t = corner[1];
                let t_1 = corner[0];
                corner[0] = t_1 * t;
                corner[1] += 0.5;
                Branch4::Arm0(t, t_1)
            }
            None => Branch4::Arm1,
        };
        records.push(branch);
    }
    let (corner, branch_3) = match &item.corner {
        Some(corner) => {
            let t = corner[0];
            let t_1 = corner[1];
            (t * t_1, Branch3::Arm0(t, t_1))
        }
        None => (1.0, Branch3::Arm1),
    };
    let (area, branch_4) = match &item.shape {
        Shape::Circle(r) => {
            let t = *r;
            let t_1 = *r;
            (t * t_1, Branch2::Arm0(t, t_1))
        }
        Shape::Rect { w: w, h: h } => {
            let t = *w;
            let t_1 = *h;
            (t * t_1, Branch2::Arm1(t, t_1))
        }
        Shape::Poly(v) => (v[0], Branch2::Arm2),
    };
    let (t, branch_5) = match &item.weight {
        Some(payload) => (*payload, Branch1::Arm0),
        None => (0.5, Branch1::Arm1),
    };
    let t_1 = t * corner;
    ::autodiff_runtime::shadow::check(d_item, item, "item");
    let t_2 = area * corner;
    let d_corner = area * t;
    match branch_5 {
        Branch1::Arm0 => {
            let mut d_payload = match &mut d_item.weight {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += t_2;
        }
        Branch1::Arm1 => {}
    }
    let d_area = t_1;
    match branch_4 {
        Branch2::Arm0(t, t_1) => {
            let mut d_r = match &mut d_item.shape {
                Shape::Circle(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_r += d_area * t + d_area * t_1;
        }
        Branch2::Arm1(t, t_1) => {
            let (mut d_w, mut d_h) = match &mut d_item.shape {
                Shape::Rect { w: part_0, h: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_h += d_area * t;
            *d_w += d_area * t_1;
        }
        Branch2::Arm2 => {
            let mut d_v = match &mut d_item.shape {
                Shape::Poly(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_v[0] += d_area;
        }
    }
    match branch_3 {
        Branch3::Arm0(t, t_1) => {
            let mut d_corner_1 = match &mut d_item.corner {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_corner_1[1] += d_corner * t;
            d_corner_1[0] += d_corner * t_1;
        }
        Branch3::Arm1 => {}
    }
    for _ in (0..3).rev() {
        match records.pop() {
            Branch4::Arm0(t, t_1) => {
                let mut d_corner = match &mut d_item.corner {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                d_corner[1] += ::autodiff_runtime::shadow::take(&mut d_corner[1]);
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_corner[0]);
                let t = ::autodiff_runtime::product(t_2, t);
                let t_1 = ::autodiff_runtime::product(t_2, t_1);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_corner[0], t);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_corner[1], t_1);
            }
            Branch4::Arm1 => {}
        }
    }
    match branch_2 {
        Branch5::Arm0(t, t_1) => {
            let mut d_weight = match &mut d_item.weight {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_weight);
            let t = ::autodiff_runtime::product(t_2, t);
            let t_1 = ::autodiff_runtime::product(t_2, t_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_weight, t);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_weight, t_1);
        }
        Branch5::Arm1 => {}
    }
    match branch_1 {
        Branch6::Arm0 => {
            let mut d_weight = match &mut d_item.weight {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_weight += ::autodiff_runtime::shadow::take(&mut *d_weight) * 2.0;
        }
        Branch6::Arm1 => {}
    }
    match branch {
        Branch7::Arm0(t, t_1) => {
            let mut d_r = match &mut d_item.shape {
                Shape::Circle(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_r);
            let t = ::autodiff_runtime::product(t_2, t);
            let t_1 = ::autodiff_runtime::product(t_2, t_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_r, t);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_item.scale, t_1);
        }
        Branch7::Arm1(t, t_1) => {
            let mut d_w = match &mut d_item.shape {
                Shape::Rect { w: part_0, .. } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_w);
            let t = ::autodiff_runtime::product(t_2, t);
            let t_1 = ::autodiff_runtime::product(t_2, t_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_w, t);
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_w, t_1);
        }
        Branch7::Arm2 => {}
    }
    t_1 * area
}
#[inline]
pub fn changed_field_augmented(
    item: &mut Item,
) -> (f64, ::autodiff_runtime::tape!((& mut Item, f64) -> ())) {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A, B, C, D> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2,
    }
    enum Branch3<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch4<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch5<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch6 {
        Arm0,
        Arm1,
    }
    enum Branch7<A, B, C, D> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2,
    }
    let branch = match &mut item.shape {
        Shape::Circle(r) => {
            let t = item.scale;
            let t_1 = *r;
            *r = t_1 * t;
            Branch7::Arm0(t, t_1)
        }
        Shape::Rect { w: w, .. } => {
            let t = *w;
            let t_1 = *w;
            *w = t_1 * t;
            Branch7::Arm1(t, t_1)
        }
        Shape::Poly(_) => Branch7::Arm2,
    };
    let branch_1 = match &mut item.weight {
        Some(weight) => {
            *weight *= 2.0;
            Branch6::Arm0
        }
        None => Branch6::Arm1,
    };
    let branch_2 = match &mut item.weight {
        Some(weight) => {
            let t = *weight;
            let t_1 = *weight;
            *weight = t_1 * t;
            Branch5::Arm0(t, t_1)
        }
        None => Branch5::Arm1,
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for _ in 0..3 {
        let branch = match &mut item.corner {
            Some(corner) => {
                let t = corner[1];
                let t_1 = corner[0];
                corner[0] = t_1 * t;
                corner[1] += 0.5;
                Branch4::Arm0(t, t_1)
            }
            None => Branch4::Arm1,
        };
        records.push(branch);
    }
    let (corner, branch_3) = match &item.corner {
        Some(corner) => {
            let t = corner[0];
            let t_1 = corner[1];
            (t * t_1, Branch3::Arm0(t, t_1))
        }
        None => (1.0, Branch3::Arm1),
    };
    let (area, branch_4) = match &item.shape {
        Shape::Circle(r) => {
            let t = *r;
            let t_1 = *r;
            (t * t_1, Branch2::Arm0(t, t_1))
        }
        Shape::Rect { w: w, h: h } => {
            let t = *w;
            let t_1 = *h;
            (t * t_1, Branch2::Arm1(t, t_1))
        }
        Shape::Poly(v) => (v[0], Branch2::Arm2),
    };
    let (t, branch_5) = match &item.weight {
        Some(payload) => (*payload, Branch1::Arm0),
        None => (0.5, Branch1::Arm1),
    };
    (
        t * corner * area,
        move |d_item: &mut Item, seed: f64| {
            let t_1 = seed * area;
            let d_area = seed * (t * corner);
            let t_2 = t_1 * corner;
            let d_corner = t_1 * t;
            match branch_5 {
                Branch1::Arm0 => {
                    let mut d_payload = match &mut d_item.weight {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_payload += t_2;
                }
                Branch1::Arm1 => {}
            }
            match branch_4 {
                Branch2::Arm0(t, t_1) => {
                    let mut d_r = match &mut d_item.shape {
                        Shape::Circle(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_r += d_area * t + d_area * t_1;
                }
                Branch2::Arm1(t, t_1) => {
                    let (mut d_w, mut d_h) = match &mut d_item.shape {
                        Shape::Rect { w: part_0, h: part_1 } => (part_0, part_1),
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_h += d_area * t;
                    *d_w += d_area * t_1;
                }
                Branch2::Arm2 => {
                    let mut d_v = match &mut d_item.shape {
                        Shape::Poly(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    d_v[0] += d_area;
                }
            }
            match branch_3 {
                Branch3::Arm0(t, t_1) => {
                    let mut d_corner_1 = match &mut d_item.corner {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    d_corner_1[1] += d_corner * t;
                    d_corner_1[0] += d_corner * t_1;
                }
                Branch3::Arm1 => {}
            }
            for _ in (0..3).rev() {
                match records.pop() {
                    Branch4::Arm0(t, t_1) => {
                        let mut d_corner = match &mut d_item.corner {
                            Some(part_0) => part_0,
                            #[allow(unreachable_patterns)]
                            _ => ::core::unreachable!(),
                        };
                        d_corner[1]
                            += ::autodiff_runtime::shadow::take(&mut d_corner[1]);
                        let t_2 = ::autodiff_runtime::shadow::take(&mut d_corner[0]);
                        let t = ::autodiff_runtime::product(t_2, t);
                        let t_1 = ::autodiff_runtime::product(t_2, t_1);
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_corner[0],
                            t,
                        );
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_corner[1],
                            t_1,
                        );
                    }
                    Branch4::Arm1 => {}
                }
            }
            match branch_2 {
                Branch5::Arm0(t, t_1) => {
                    let mut d_weight = match &mut d_item.weight {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    let t_2 = ::autodiff_runtime::shadow::take(&mut *d_weight);
                    let t = ::autodiff_runtime::product(t_2, t);
                    let t_1 = ::autodiff_runtime::product(t_2, t_1);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_weight, t);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_weight, t_1);
                }
                Branch5::Arm1 => {}
            }
            match branch_1 {
                Branch6::Arm0 => {
                    let mut d_weight = match &mut d_item.weight {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_weight += ::autodiff_runtime::shadow::take(&mut *d_weight) * 2.0;
                }
                Branch6::Arm1 => {}
            }
            match branch {
                Branch7::Arm0(t, t_1) => {
                    let mut d_r = match &mut d_item.shape {
                        Shape::Circle(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    let t_2 = ::autodiff_runtime::shadow::take(&mut *d_r);
                    let t = ::autodiff_runtime::product(t_2, t);
                    let t_1 = ::autodiff_runtime::product(t_2, t_1);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_r, t);
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_item.scale,
                        t_1,
                    );
                }
                Branch7::Arm1(t, t_1) => {
                    let mut d_w = match &mut d_item.shape {
                        Shape::Rect { w: part_0, .. } => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    let t_2 = ::autodiff_runtime::shadow::take(&mut *d_w);
                    let t = ::autodiff_runtime::product(t_2, t);
                    let t_1 = ::autodiff_runtime::product(t_2, t_1);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_w, t);
                    ::autodiff_runtime::Differentiable::accumulate(&mut *d_w, t_1);
                }
                Branch7::Arm2 => {}
            }
        },
    )
}
pub fn owned_item_grad(item: Item) -> (f64, Item) {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    let mut item_1 = item.clone();
    let branch = match &mut item_1.corner {
        Some(corner) => {
            let t = corner[1];
            let t_1 = corner[0];
            corner[0] = t_1 * t;
            Branch2::Arm0(t, t_1)
        }
        None => Branch2::Arm1,
    };
    let t = item_1.scale;
    let (t_1, branch_1) = match &item_1.corner {
        Some(corner) => {
            let t = corner[0];
            (t.sin(), Branch1::Arm0(t))
        }
        None => (1.0, Branch1::Arm1),
    };
    let mut d_item = ::autodiff_runtime::shadow::zero_like(&item);
    let mut d_item_1 = ::autodiff_runtime::shadow::zero_like(&item_1);
    match branch_1 {
        Branch1::Arm0(t_1) => {
            let mut d_corner = match &mut d_item_1.corner {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_corner[0] += t * t_1.cos();
        }
        Branch1::Arm1 => {}
    }
    d_item_1.scale += t_1;
    match branch {
        Branch2::Arm0(t, t_1) => {
            let mut d_corner = match &mut d_item_1.corner {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_corner[0]);
            let t = ::autodiff_runtime::product(t_2, t);
            let t_1 = ::autodiff_runtime::product(t_2, t_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_corner[0], t);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_corner[1], t_1);
        }
        Branch2::Arm1 => {}
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_item, &d_item_1);
    (t * t_1, d_item)
}
pub fn radius_grad(shape: &Shape, d_shape: &mut Shape) -> f64 {
    ::autodiff_runtime::shadow::check(d_shape, shape, "shape");
    let r = match shape {
        Shape::Circle(r) => r,
        _ => {
            panic!("no circle");
        }
    };
    let t = *r;
    let t_1 = *r;
    ::autodiff_runtime::shadow::clear(d_shape, shape);
    let mut d_r = ::autodiff_runtime::shadow::zero_like(r);
    d_r += t + t_1;
    let mut d_r_1 = match &mut *d_shape {
        Shape::Circle(part_0) => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut *d_r_1, &d_r);
    t * t_1
}
pub fn first_two_grad(shape: &Shape, d_shape: &mut Shape) -> f64 {
    ::autodiff_runtime::shadow::check(d_shape, shape, "shape");
    let v = match shape {
        Shape::Poly(v) => v,
        _ => {
            panic!("no polygon");
        }
    };
    let t = v[0];
    let t_1 = v[1];
    ::autodiff_runtime::shadow::clear(d_shape, shape);
    let mut d_v = ::autodiff_runtime::shadow::zero_like(v);
    d_v[1] += t;
    d_v[0] += t_1;
    let mut d_v_1 = match &mut *d_shape {
        Shape::Poly(part_0) => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut *d_v_1, &d_v);
    t * t_1
}
pub fn doubled_grad(weight: &mut Option<f64>, d_weight: &mut Option<f64>) -> f64 {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    let branch = match &mut *weight {
        Some(weight) => {
            let t = *weight;
            let t_1 = *weight;
            *weight = t_1 * t;
            Branch2::Arm0(t, t_1)
        }
        None => Branch2::Arm1,
    };
    let (value, branch_1) = match weight {
        Some(weight_1) => (*weight_1, Branch1::Arm0),
        None => (1.0, Branch1::Arm1),
    };
    ::autodiff_runtime::shadow::check(d_weight, weight, "weight");
    match branch_1 {
        Branch1::Arm0 => {
            let mut d_weight_1 = match &mut *d_weight {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_weight_1 += 1.0;
        }
        Branch1::Arm1 => {}
    }
    match branch {
        Branch2::Arm0(t, t_1) => {
            let mut d_weight_1 = match &mut *d_weight {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_weight_1);
            *d_weight_1 += t_2 * t + t_2 * t_1;
        }
        Branch2::Arm1 => {}
    }
    value
}
#[inline]
pub fn doubled_augmented(
    weight: &mut Option<f64>,
) -> (f64, ::autodiff_runtime::tape!((& mut Option < f64 >, f64) -> ())) {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    let branch = match &mut *weight {
        Some(weight) => {
            let t = *weight;
            let t_1 = *weight;
            *weight = t_1 * t;
            Branch2::Arm0(t, t_1)
        }
        None => Branch2::Arm1,
    };
    let (value, branch_1) = match weight {
        Some(weight_1) => (*weight_1, Branch1::Arm0),
        None => (1.0, Branch1::Arm1),
    };
    (
        value,
        move |d_weight: &mut Option<f64>, seed: f64| {
            match branch_1 {
                Branch1::Arm0 => {
                    let mut d_weight_1 = match &mut *d_weight {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_weight_1 += seed;
                }
                Branch1::Arm1 => {}
            }
            match branch {
                Branch2::Arm0(t, t_1) => {
                    let mut d_weight_1 = match &mut *d_weight {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    let t_2 = ::autodiff_runtime::shadow::take(&mut *d_weight_1);
                    *d_weight_1 += t_2 * t + t_2 * t_1;
                }
                Branch2::Arm1 => {}
            }
        },
    )
}
