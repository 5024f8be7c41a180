/*
 * Stands in for Stripe's packages, which Formspree's client brings along for payment forms.
 * We have none, and code that names another host has no place in our files.
 */
import type { ReactNode } from 'react';

export const CardElement = undefined;
export const Elements = ({ children }: { children: ReactNode }) => children;
export const useElements = () => null;
export const loadStripe = () => Promise.resolve(null);
